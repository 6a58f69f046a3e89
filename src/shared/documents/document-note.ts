const kb = 1024

/** 「320 KB」, 「1.2 MB」 */
export const sizeInWords = (bytes: number): string =>
  bytes < 1000 * kb ? `${Math.max(1, Math.round(bytes / kb))} KB` : `${(bytes / kb / kb).toFixed(1).replace(/\.0$/, '')} MB`

/** 「附件：验收单.pdf · 320 KB」 */
export const documentLine = ({ name, bytes }: { name: string; bytes: number }): string => `附件：${name} · ${sizeInWords(bytes)}`
