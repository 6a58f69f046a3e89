import { randomBytes } from 'node:crypto'

const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', gif: 'image/gif', webp: 'image/webp', mp3: 'audio/mpeg',
  m4a: 'audio/mp4', aac: 'audio/aac', wav: 'audio/wav', mp4: 'video/mp4', pdf: 'application/pdf',
}

export interface UploadPart {
  field: string
  path: string
  content: Uint8Array
  form: Record<string, unknown>
}

/** The body wx.uploadFile sends: form fields first, then the one file, named after its path. */
export function encodeMultipart({ field, path, content, form }: UploadPart): { type: string; body: Buffer } {
  const boundary = `----WeappRunner${randomBytes(12).toString('hex')}`
  const name = path.split('/').pop() ?? 'file'
  const mime = TYPES[name.split('.').pop()?.toLowerCase() ?? ''] ?? 'application/octet-stream'
  const fields = Object.entries(form).map(([key, value]) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${key}"\r\n\r\n${String(value)}\r\n`)
  const disposition = `Content-Disposition: form-data; name="${field}"; filename="${name}"`
  const head = `${fields.join('')}--${boundary}\r\n${disposition}\r\nContent-Type: ${mime}\r\n\r\n`
  const body = Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)])
  return { type: `multipart/form-data; boundary=${boundary}`, body }
}
