export const mediaKinds = ['image', 'audio', 'document'] as const
export type MediaKind = (typeof mediaKinds)[number]
/** The server refuses a larger file outright. */
export const maxUploadBytes = 12 * 1024 * 1024
export const maxPhotos = 9
/** PDF only; with a result or an interim reply. */
export const maxDocuments = 3
export const maxDocumentBytes = 10 * 1024 * 1024
export const imageTypes = ['image/jpeg', 'image/png', 'image/webp'] as const
/** Widths in pixels that the server keeps of every photo. */
export const imageWidths = { thumb: 320, full: 1600 } as const
