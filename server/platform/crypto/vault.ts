import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

/** Ciphertext with the id of its key; nonce (12 bytes), tag (16 bytes), then the bytes. */
export interface Sealed { readonly cipher: Buffer; readonly keyId: string }

/** Keeps personal data readable to the server only: encryption for showing, a keyed hash for finding. */
export interface Vault {
  readonly keyId: string
  seal(text: string): Sealed
  open(cipher: Buffer, keyId: string): string
  /** HMAC-SHA-256; `kind` keeps a phone's hash apart from an openid's. */
  keyedHash(kind: string, value: string): Buffer
}

export interface VaultKey { readonly id: string; readonly secret: Buffer }

const derive = (key: VaultKey, purpose: string): Buffer => createHmac('sha256', key.secret).update(`minqing/${purpose}`).digest()

/** The first key seals; older ones still open. Hashes always use `hashSecret`, or nothing sealed earlier would be found. */
export function makeVault(keys: readonly [VaultKey, ...VaultKey[]], hashSecret: Buffer): Vault {
  const cipherKeys = new Map(keys.map((key) => [key.id, derive(key, 'seal')]))
  const first = keys[0]
  const keyOf = (keyId: string): Buffer => {
    const key = cipherKeys.get(keyId)
    if (!key) throw new Error(`no key ${keyId} to open what it sealed`)
    return key
  }
  return {
    keyId: first.id,
    seal(text) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', keyOf(first.id), nonce)
      const bytes = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return { cipher: Buffer.concat([nonce, cipher.getAuthTag(), bytes]), keyId: first.id }
    },
    open(sealed, keyId) {
      const decipher = createDecipheriv('aes-256-gcm', keyOf(keyId), sealed.subarray(0, 12))
      decipher.setAuthTag(sealed.subarray(12, 28))
      return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
    },
    keyedHash: (kind, value) => createHmac('sha256', hashSecret).update(`${kind}\0${value}`).digest(),
  }
}
