import type { PoolConfig } from 'pg'
import { withClient } from '../../server/platform/postgres'
import { residents, type Seats } from './people'

/** The same in every run. */
const chance = (salt: number, of: number): string => `(hashtextextended(m.number, ${salt}) & 2147483647) % ${of}`

const livedSql = `UPDATE matter m SET
    answer_due_at = created_at + interval '1 day', answered_at = CASE WHEN ${chance(11, 30)} = 0 THEN created_at + interval '2 days' WHEN ${chance(11, 30)} > 1 THEN created_at + interval '3 hours' END,
    triaged_at = created_at + interval '4 hours', handle_due_at = created_at + interval '7 days', category = (ARRAY['safety','livelihood','governance','municipal','property','sanitation'])[1 + ${chance(12, 6)}],
    responsible_place_id = community_id, round = CASE WHEN ${chance(13, 50)} = 0 THEN 2 ELSE 1 END,
    state = CASE WHEN ${chance(14, 100)} < 98 AND created_at < $1::timestamptz - interval '10 days' THEN 'closed' ELSE 'communityHandling' END,
    due_at = CASE WHEN ${chance(14, 100)} < 98 AND created_at < $1::timestamptz - interval '10 days' THEN NULL ELSE created_at + interval '7 days' END,
    done_at = CASE WHEN ${chance(14, 100)} < 98 AND created_at < $1::timestamptz - interval '10 days' THEN created_at + make_interval(days => (1 + ${chance(15, 9)})::int) END,
    ended_at = CASE WHEN ${chance(14, 100)} < 98 AND created_at < $1::timestamptz - interval '10 days' THEN created_at + make_interval(days => (2 + ${chance(15, 9)})::int) END
  WHERE m.number LIKE '试-%'`
const ratedSql = `INSERT INTO rating (tenant, matter_id, community_id, round, rater_id, subject, score, channel, created_at)
  SELECT m.tenant, m.id, m.community_id, m.round, m.raised_by, 'handling', (ARRAY['satisfied','satisfied','basically','dissatisfied'])[1 + ${chance(16, 4)}], CASE WHEN ${chance(17, 8)} = 0 THEN 'call' ELSE 'app' END, m.done_at + interval '5 hours'
  FROM matter m WHERE m.number LIKE '试-%' AND m.done_at IS NOT NULL AND ${chance(18, 100)} < 40`

/** Filled issues as a street leaves them: nearly all answered, triaged and done, some late, two of five rated. */
export async function liveThrough(connection: PoolConfig, { tenant }: Seats, last: string): Promise<void> {
  await withClient(connection, async (client) => {
    await client.query("SET statement_timeout = 0; SET synchronous_commit = off; SET session_replication_role = replica")
    await client.query(livedSql, [last])
    await client.query(ratedSql)
    await client.query('INSERT INTO statement (tenant, id, matter_id, person_id, text, created_at) SELECT i.tenant, i.statement_id, i.matter_id, $2::uuid, i.title, now() FROM issue i WHERE i.tenant = $1 ON CONFLICT DO NOTHING', [tenant, residents[0]?.personId])
    await client.query('VACUUM ANALYZE matter, rating, statement')
  })
}
