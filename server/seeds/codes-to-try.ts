import type { Kysely } from 'kysely'
import type { Database } from '../database'

/** Codes worth trying first: the deputy's of the example issues, then a posted place. */
export const codesToTry = async (db: Kysely<Database>): Promise<{ token: string; label: string }[]> =>
  db.selectFrom('entry_code as c').leftJoin('deputy as d', (on) => on.onRef('d.tenant', '=', 'c.tenant').onRef('d.id', '=', 'c.deputy_id'))
    .where('c.revoked_at', 'is', null).where((is) => is.or([is('d.code', '=', 'D07'), is('c.roster_code', '=', 'Q08')]))
    .orderBy('d.code').select(['c.token', 'c.label']).limit(2).execute()
