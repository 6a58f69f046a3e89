import type { Kysely } from 'kysely'
import type { Database } from '../../database'
import { findTenant } from './queries/places'

const keptMs = 60_000
const mostHosts = 1000

/** Looks hosts up through a small memory: every request asks, and counties move house rarely. */
export function tenantLookup(db: Kysely<Database>, now: () => Date): (host: string) => Promise<string | null> {
  const known = new Map<string, { readonly tenant: string | null; readonly until: number }>()
  return async (named) => {
    // Names of hosts know no case.
    const host = named.toLowerCase().slice(0, 255)
    const kept = known.get(host)
    if (kept && kept.until > now().getTime()) return kept.tenant
    const tenant = await findTenant(db, host)
    // A stranger may send any host name: the memory must not grow with them.
    if (known.size >= mostHosts) known.clear()
    known.set(host, { tenant, until: now().getTime() + keptMs })
    return tenant
  }
}
