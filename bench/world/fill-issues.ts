import type { Client, PoolConfig } from 'pg'
import { withClient } from '../../server/platform/postgres'
import { residents, type Seats } from './people'

/** Of ten issues three wait for their deputy, three for their community, one is in handling and three are closed. */
const states = ['withDeputy', 'withDeputy', 'withDeputy', 'withCommunity', 'withCommunity', 'withCommunity', 'handling', 'closed', 'closed', 'closed']
const urgencies = ['red', 'yellow', 'blue', 'yellow', 'blue', 'yellow']

// Ids as UUID version 7 makes them: sorted by time, a minute between two issues.
const instant = `timestamptz '2026-11-20 08:00+08' - make_interval(mins => $1 - n)`
const idOf = (kind: string): string =>
  `(lpad(to_hex((extract(epoch FROM ${instant}) * 1000)::bigint), 12, '0') || '7${kind}8000' || lpad(to_hex(n), 12, '0'))::uuid`
/** Evenly spread and the same in every run. */
const pick = (list: string, salt: number): string => `(${list})[1 + (hashint4extended(n, ${salt}) & 2147483647) % cardinality(${list})]`

const matterSql = `INSERT INTO matter (tenant, id, kind, number, street_id, community_id, state, urgency, due_at, follow_up_deputy_id, raised_by, created_at, changed_at)
  SELECT $2, ${idOf('000')}, 'issue', '试-' || n, $3::uuid, ${pick('$4::uuid[]', 1)}, ${pick('$5::text[]', 2)}, ${pick('$6::text[]', 3)},
    ${instant} + interval '7 days', ${pick('$7::uuid[]', 4)}, $8::uuid, ${instant}, ${instant} FROM generate_series(1, $1::int) AS n`
const statementSql = `INSERT INTO statement (tenant, id, matter_id, person_id, text, created_at)
  SELECT $2, ${idOf('001')}, ${idOf('000')}, $3::uuid, '五栋楼下的路灯坏了，晚上看不见路', ${instant} FROM generate_series(1, $1::int) AS n`
const issueSql = `INSERT INTO issue (tenant, matter_id, title, statement_id, visibility, source, follow_up_hash)
  SELECT $2, ${idOf('000')}, '五栋楼下的路灯坏了', ${idOf('001')}, 'public', 'app', decode(md5(n::text), 'hex') FROM generate_series(1, $1::int) AS n`
const publicationSql = `INSERT INTO publication (tenant, id, matter_id, street_id, community_id, deputy_id, state, title, text, published_at, requested_at)
  SELECT m.tenant, m.id, m.id, m.street_id, m.community_id, m.follow_up_deputy_id, 'published', '五栋楼下的路灯坏了', '五栋楼下的路灯坏了，晚上看不见路', m.created_at, m.created_at
  FROM matter m WHERE m.number LIKE '试-%' AND hashtextextended(m.number, 5) % 5 = 0`
const followSql = `INSERT INTO follow (tenant, matter_id, person_id, reason, created_at)
  SELECT m.tenant, m.id, m.raised_by, 'raised', m.created_at FROM matter m WHERE m.number LIKE '试-%'`

// The rows are right by construction; checking six million references would take longer than everything else.
const trusting = (client: Client): Promise<unknown> => client.query('SET session_replication_role = replica').catch(() => undefined)

/** Fills a table without its indexes and makes them anew: a million rows in half the time. */
async function withoutIndexes(client: Client, table: string, fill: () => Promise<unknown>): Promise<void> {
  const { rows } = await client.query<{ indexname: string; indexdef: string }>(
    'SELECT indexname, indexdef FROM pg_indexes WHERE tablename = $1 AND indexname NOT IN (SELECT conname FROM pg_constraint)', [table])
  for (const { indexname } of rows) await client.query(`DROP INDEX ${indexname}`)
  await fill()
  for (const { indexdef } of rows) await client.query(indexdef)
}

export interface Filling {
  readonly count: number
  /** Lists need neither the words nor who follows; pages do. */
  readonly isForListsOnly?: boolean
}

/** Issues raised a minute apart, of ten deputies and all communities; every fifth is published. */
export async function fillIssues(connection: PoolConfig, { tenant, streetId, deputies, communities }: Seats, { count, isForListsOnly = false }: Filling): Promise<void> {
  const idsOf = (seats: readonly { scopeId: string }[]): string[] => seats.map(({ scopeId }) => scopeId)
  const raiser = residents[0]?.personId
  await withClient(connection, async (client) => {
    await trusting(client)
    await client.query("SET statement_timeout = 0; SET synchronous_commit = off; SET maintenance_work_mem = '128MB'")
    await withoutIndexes(client, 'matter', () => client.query(matterSql, [count, tenant, streetId, idsOf(communities), states, urgencies, idsOf(deputies), raiser]))
    await client.query(issueSql, [count, tenant])
    await withoutIndexes(client, 'publication', () => client.query(publicationSql))
    if (!isForListsOnly) {
      await client.query(statementSql, [count, tenant, raiser])
      await client.query(followSql)
    }
    await client.query('VACUUM ANALYZE matter, issue, statement, publication, follow')
  })
}
