import { timingSafeEqual } from 'node:crypto'
import { codeDigits } from '../../../contract/unit-access/vocabulary'
import type { Vault } from '../../platform/crypto/vault'

// Both come out of the row's id by the server's secret: a lost reply shows the same again, and nowhere do they stand in clear.

/** What stands in the link: 256 bits. */
export const tokenFor = (vault: Vault, accessId: string): string => vault.keyedHash('unit-link', accessId).toString('base64url')

/** Eight digits, to be told by phone. */
export const codeFor = (vault: Vault, accessId: string): string =>
  String(vault.keyedHash('unit-code', accessId).readUIntBE(0, 6) % 10 ** codeDigits).padStart(codeDigits, '0')

export const linkOf = (token: string): string => `/u/${token}`

/** How the link is found again. */
export const tokenHashOf = (vault: Vault, token: string): Buffer => vault.keyedHash('unit-link-token', token)

/** Bound to its row, so that equal codes do not look equal. */
export const codeHashOf = (vault: Vault, accessId: string, code: string): Buffer => vault.keyedHash('unit-link-code', `${accessId}:${code}`)

export const isItsCode = (vault: Vault, row: { readonly id: string; readonly code_hash: Buffer }, code: string): boolean =>
  timingSafeEqual(row.code_hash, codeHashOf(vault, row.id, code))

/** Whoever comes in twice by one link under one name is one person. */
export const holderHashOf = (vault: Vault, accessId: string, name: string): Buffer => vault.keyedHash('unit-link-holder', `${accessId}:${name}`)
