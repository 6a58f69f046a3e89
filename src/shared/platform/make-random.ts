export interface Random {
  /** A UUID version 4, e.g. for an idempotency key. */
  uuid: () => Promise<string>
  /** 256 bits as 43 characters of base64url: the secret a guest is known by. */
  secret: () => Promise<string>
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

export const uuidOf = (bytes: Uint8Array): string => {
  const stamped = Uint8Array.from(bytes.slice(0, 16))
  stamped[6] = ((stamped[6] ?? 0) & 0x0f) | 0x40
  stamped[8] = ((stamped[8] ?? 0) & 0x3f) | 0x80
  const hex = toHex(stamped)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

export const makeRandom = (randomBytes: (count: number) => Promise<Uint8Array>): Random => ({
  uuid: async () => uuidOf(await randomBytes(16)),
  // 43 characters carry 6 bits each; one byte a character keeps it plain.
  secret: async () => Array.from(await randomBytes(43), (byte) => alphabet[byte & 63] ?? 'A').join(''),
})
