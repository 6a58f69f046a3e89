import { randomBytes, randomInt } from 'node:crypto'

/** A bearer token: 256 bits of chance. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** Six digits for an SMS, each equally likely. */
export const newSmsCode = (): string => String(randomInt(1_000_000)).padStart(6, '0')
