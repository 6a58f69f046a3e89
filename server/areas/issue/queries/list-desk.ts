import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import type { IssueState } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import { databaseTime, decodeCursor } from '../../../platform/http/cursor'
import { lineColumns, lineJoins, type IssueLine } from './row-columns'

export type DeskScope = 'follow_up_deputy_id' | 'community_id' | 'street_id'

interface DeskQuery {
  readonly scope: DeskScope
  readonly scopeIds: readonly string[]
  readonly states: readonly IssueState[]
  readonly cursor?: string
  readonly limit: number
}

const notRecused = (ctx: Ctx): RawBuilder<unknown> =>
  sql`NOT EXISTS (SELECT 1 FROM recusal r WHERE r.tenant = m.tenant AND r.matter_id = m.id AND r.person_id = ANY(${[...ctx.actor.personIds]}::uuid[]))`

const urgentPlace = z.tuple([z.number().int().min(0).max(9), z.union([z.literal('infinity'), databaseTime]), z.uuid()])
const newestPlace = z.tuple([z.uuid()])

// Written out one by one: the planner then knows how many walks it is, before it knows whose.
const scopesOf = (ids: readonly string[]): RawBuilder<unknown> => sql`(VALUES ${sql.join(ids.map((id) => sql`(${id}::uuid)`))}) AS s (id)`

/**
 * A desk's list: urgent first, then what is due first. One short walk along the index for each scope and state, merged:
 * the cost is that of the page, whatever the table holds.
 */
export async function listDesk(ctx: Ctx, { scope, scopeIds, states, cursor, limit }: DeskQuery): Promise<IssueLine[]> {
  if (scopeIds.length === 0 || states.length === 0) return []
  const after = decodeCursor(cursor, urgentPlace)
  const beyond = after ? sql`AND (m.urgency_rank, m.due_sort, m.id) > (${after[0]}::smallint, ${after[1]}::timestamptz, ${after[2]}::uuid)` : sql``
  const { rows } = await sql<IssueLine>`
    SELECT ${lineColumns} FROM (
      SELECT one.* FROM ${scopesOf(scopeIds)}, (VALUES ${sql.join(states.map((state) => sql`(${sql.lit(state)})`))}) AS t (state),
      LATERAL (
        SELECT m.* FROM matter m
        WHERE m.tenant = ${ctx.tenant} AND m.kind = 'issue' AND m.${sql.raw(scope)} = s.id AND m.state = t.state ${beyond} AND ${notRecused(ctx)}
        ORDER BY m.urgency_rank, m.due_sort, m.id LIMIT ${sql.lit(limit + 1)}
      ) AS one ORDER BY one.urgency_rank, one.due_sort, one.id LIMIT ${sql.lit(limit + 1)}
    ) AS m ${lineJoins} ORDER BY m.urgency_rank, m.due_sort, m.id`.execute(ctx.db)
  return rows
}

/** Everything of a scope, newest first. */
export async function listScope(ctx: Ctx, { scope, scopeIds, cursor, limit }: Omit<DeskQuery, 'states'>): Promise<IssueLine[]> {
  if (scopeIds.length === 0) return []
  const after = decodeCursor(cursor, newestPlace)
  const beyond = after ? sql`AND m.id < ${after[0]}::uuid` : sql``
  const { rows } = await sql<IssueLine>`
    SELECT ${lineColumns} FROM (
      SELECT one.* FROM ${scopesOf(scopeIds)},
      LATERAL (
        SELECT m.* FROM matter m
        WHERE m.tenant = ${ctx.tenant} AND m.kind = 'issue' AND m.${sql.raw(scope)} = s.id ${beyond} AND ${notRecused(ctx)}
        ORDER BY m.id DESC LIMIT ${sql.lit(limit + 1)}
      ) AS one ORDER BY one.id DESC LIMIT ${sql.lit(limit + 1)}
    ) AS m ${lineJoins} ORDER BY m.id DESC`.execute(ctx.db)
  return rows
}
