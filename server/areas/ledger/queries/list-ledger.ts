import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import type { IssueCategory } from '../../../../contract/issue/vocabulary'
import type { LedgerState } from '../../../../contract/ledger/vocabulary'
import type { Ctx } from '../../../context'
import { databaseTime, decodeCursor } from '../../../platform/http/cursor'
import { ledgerLines, type LedgerLine } from './ledger-lines'
import { endedStates } from '../rules/ledger-standing'
import type { Span } from '../rules/figures'

/** Whose issues: all of a street, a community's own, or those a unit is responsible for. */
export type LedgerScope = { readonly kind: 'street' | 'community' | 'handler'; readonly id: string; readonly streetId: string | null }

export interface LedgerFilter {
  readonly communityId?: string
  readonly category?: IssueCategory
  readonly state?: LedgerState
  readonly month: Span | null
}

interface Asked extends LedgerFilter { readonly scope: LedgerScope; readonly personIds: readonly string[]; readonly cursor?: string; readonly limit: number }

const place = z.tuple([databaseTime, z.uuid()])

const wanted = ({ month, category, state, personIds }: Asked): RawBuilder<unknown> => sql`
  ${month ? sql`AND m.created_at >= ${month.from} AND m.created_at < ${month.until}` : sql``}
  ${category ? sql`AND m.category = ${category}` : sql``}
  ${state ? sql`AND (m.state = ANY(${[...endedStates]}::text[])) = ${state === 'ended'}` : sql``}
  AND NOT EXISTS (SELECT 1 FROM recusal r WHERE r.tenant = m.tenant AND r.matter_id = m.id AND r.person_id = ANY(${[...personIds]}::uuid[]))`

/**
 * The matters of a ledger, newest first, as far as the limit. Of a street: one walk along each community's index of what was
 * raised, merged. A community sees nothing of what may name its own people.
 */
function chosen(ctx: Ctx, asked: Asked, beyond: RawBuilder<unknown>): RawBuilder<unknown> {
  const { scope, communityId, limit } = asked
  const inOrder = sql`ORDER BY m.created_at DESC, m.id DESC LIMIT ${sql.lit(limit)}`
  const mine = sql`m.tenant = ${ctx.tenant} AND m.kind = 'issue'`
  if (scope.kind === 'handler') return sql`SELECT m.* FROM matter m WHERE ${mine} AND m.responsible_handler_id = ${scope.id} ${communityId ? sql`AND m.community_id = ${communityId}` : sql``} ${wanted(asked)} ${beyond} ${inOrder}`
  const communities = scope.kind === 'community' ? sql`c.id = ${scope.id}` : sql`c.street_id = ${scope.id} AND c.kind = 'community'`
  return sql`SELECT m.* FROM place c, LATERAL (
      SELECT m.* FROM matter m WHERE ${mine} AND m.community_id = c.id ${scope.kind === 'community' ? sql`AND NOT m.above_community` : sql``} ${wanted(asked)} ${beyond} ${inOrder}
    ) AS m WHERE c.tenant = ${ctx.tenant} AND ${communities} ${communityId ? sql`AND c.id = ${communityId}` : sql``} ${inOrder}`
}

/** One page of a ledger, newest first. */
export async function listLedgerLines(ctx: Ctx, asked: Asked): Promise<LedgerLine[]> {
  const after = decodeCursor(asked.cursor, place)
  return ledgerLines(ctx, chosen(ctx, asked, after ? sql`AND (m.created_at, m.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``))
}

/** How many there are, counted no further than the limit. */
export async function countLedgerLines(ctx: Ctx, asked: Asked): Promise<number> {
  const { rows } = await sql<{ n: number }>`SELECT count(*)::int AS n FROM (${chosen(ctx, asked, sql``)}) AS found`.execute(ctx.db)
  return rows[0]?.n ?? 0
}
