import type { Kysely } from 'kysely'
import type { Database } from '../../../database'
import type { Home } from '../home'

/** Every street there is, as a roster would name it. */
export const findHomes = (db: Kysely<Database>): Promise<Home[]> =>
  db.selectFrom('place as street').innerJoin('tenant as t', 't.id', 'street.tenant').where('street.kind', '=', 'street').orderBy('street.tenant').orderBy('street.code')
    .select(['street.tenant', 't.name as county', 'street.name as street', 'street.short_name as stem', 'street.code']).execute()
