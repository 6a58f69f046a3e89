import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeVault, type Vault } from './vault'

const path = (dataDir: string): string => join(dataDir, 'demo-secret')

/** The vault of demo mode: one secret beside its database, made at the first start, readable to its owner only. */
export function demoVault(dataDir: string): Vault {
  mkdirSync(dataDir, { recursive: true })
  try {
    // `wx` leaves the first one standing where two starts race.
    writeFileSync(path(dataDir), randomBytes(48).toString('base64'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const secret = Buffer.from(readFileSync(path(dataDir), 'utf8'), 'base64')
  return makeVault([{ id: 'demo', secret }], secret)
}
