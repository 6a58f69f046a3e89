export interface Draft {
  name: string
  /** Milliseconds by the phone's clock. */
  savedAt: number
  /** The form's own JSON; the form checks its shape when it reads it back. */
  form: unknown
  /** Photos in the file store that belong to it. */
  fileIds: string[]
}

export const isDraft = (row: unknown): row is Draft =>
  typeof row === 'object' && row !== null && 'name' in row && 'form' in row && 'fileIds' in row && Array.isArray(row.fileIds)
