import { createHash } from 'node:crypto'
import type { Variant } from './signed-link'

const periodMs = 30 * 86_400_000

/**
 * Where a person's photo lies: by its bytes, so that a repeated upload writes the same file again, and by the period it
 * came in, so that a clean-up of old ones never meets a new upload of the same photo.
 */
export const storageKey = (tenant: string, personId: string, now: Date, sha256: Buffer): string =>
  `${tenant}/${Math.floor(now.getTime() / periodMs)}/${createHash('sha256').update(personId).update(sha256).digest('hex')}`

export const documentOf = (key: string): string => `${key}.pdf`
export const fileOf = (key: string, variant: Variant): string => `${key}-${variant}.jpg`
