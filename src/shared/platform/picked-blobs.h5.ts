const picked = new Map<string, Blob>()

/** An object URL for an image element, and its bytes kept beside it: the content policy forbids to fetch them back. */
export const sourceOf = (blob: Blob): string => {
  const source = URL.createObjectURL(blob)
  picked.set(source, blob)
  return source
}

/** The bytes of a photo just chosen, once. */
export const takeBlob = (source: string): Blob | null => {
  const blob = picked.get(source) ?? null
  picked.delete(source)
  return blob
}
