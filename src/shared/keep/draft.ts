export interface Draft {
  name: string
  /** Under which name it was written (api-client/owner.ts): nobody else sees it. */
  owner: string
  /** Milliseconds by the phone's clock. */
  savedAt: number
  /** The form's own JSON; the form checks its shape when it reads it back. */
  form: unknown
  /** Photos in the file store that belong to it. */
  fileIds: string[]
}

/** Two persons of one device each have their own draft of a form. */
export const draftKey = ({ name, owner }: Pick<Draft, 'name' | 'owner'>): string => (owner ? `${name}@${owner}` : name)

export const isDraft = (row: unknown): row is Draft =>
  typeof row === 'object' && row !== null && 'name' in row && 'form' in row && 'fileIds' in row && Array.isArray(row.fileIds)
