import { resolve } from 'node:path'
import type { Kysely } from 'kysely'
import type { Database } from '../database'
import { atChina } from '../platform/clock/china-time'
import type { Services } from '../platform/services'
import { giveExampleLink } from './examples/give-example-link'
import { loadExampleIssues } from './example-issues'
import { checkRoster } from './roster/check-roster'
import type { Home } from './roster/home'
import { hasTenant, waitForTurn } from './roster/queries/find-taken'
import { readFolder } from './roster/read-folder'
import { saveRoster } from './roster/save-roster'
import { seedContext } from './seed-context'

export const referenceStreet: Home = { tenant: 'fengjie', county: '奉节县', street: '鱼复街道', stem: '鱼复', code: 'S1' }

export interface Loading {
  readonly db: Kysely<Database>
  readonly services: Services
  readonly now: Date
  readonly folder?: string
  /** False: the roster alone, for tests that raise their own. */
  readonly examples?: boolean
}

/** Staff of the reference street hold their roles since the council's term began, before the first example issue. */
const staffFrom = atChina('2024-01-01', '00:00')

/** The reference street with its examples at the first start in demo mode, whole or not at all; where any county is there already, nothing happens. */
export async function loadReferenceStreet({ db, services, now, folder = resolve('server/seeds/reference-street'), examples = true }: Loading): Promise<boolean> {
  if (await hasTenant(db)) return false
  const roster = checkRoster(readFolder(folder))
  return db.transaction().execute(async (transaction) => {
    const ctx = seedContext(transaction, services, now, referenceStreet.tenant)
    await waitForTurn(ctx)
    // Of two first starts at once the second finds the street loaded.
    if (await hasTenant(transaction)) return false
    await saveRoster(ctx, referenceStreet, roster, { host: '*', staffFrom })
    if (examples) await loadExampleIssues(ctx, referenceStreet)
    if (examples) await giveExampleLink(ctx, referenceStreet)
    return true
  })
}
