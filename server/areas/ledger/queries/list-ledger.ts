import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import type { IssueCategory } from '../../../../contract/issue/vocabulary'
import type { LedgerState } from '../../../../contract/ledger/vocabulary'
import type { Ctx } from '../../../context'
import { databaseTime, decodeCursor } from '../../../platform/http/cursor'
import { ledgerLines, type LedgerLine } from './ledger-lines'
import { endedStates } from '../rules/ledger-standing'
import type { Span } from '../rules/figures'

/** Whose issues: a street's (perhaps of one community), a community's own, or those a unit is responsible for. */
export type LedgerScope = { readonly kind: 'street' | 'community' | 'handler'; readonly id: string; readonly streetId: string | null }

export interface LedgerFilter {
  readonly communityId?: string
  readonly category?: IssueCategory
  readonly state?: LedgerState
  readonly month: Span | null
}

interface Asked extends LedgerFilter { readonly scope: LedgerScope; readonly personIds: readonly string[]; readonly cursor?: string; readonly limit: number }

const place = z.tuple([databaseTime, z.uuid()])

export const stateWanted = (state: LedgerState): RawBuilder<unknown> => sql`m.state ${state === 'ended' ? sql`=` : sql`<>`} ${state === 'ended' ? sql`ANY` : sql`ALL`} (${[...endedStates]}::text[])`

// A community sees nothing of what may name its own people; who stepped aside nothing more of it.
const scoped = ({ scope }: Asked): RawBuilder<unknown> => {
  if (scope.kind === 'handler') return sql`m.responsible_handler_id = ${scope.id}`
  return scope.kind === 'street' ? sql`m.street_id = ${scope.id}` : sql`m.street_id = ${scope.streetId} AND m.community_id = ${scope.id} AND NOT m.above_community`
}

const wanted = (asked: Asked): RawBuilder<unknown> => sql`
  ${asked.month ? sql`AND m.created_at >= ${asked.month.from} AND m.created_at < ${asked.month.until}` : sql``}
  ${asked.communityId ? sql`AND m.community_id = ${asked.communityId}` : sql``}
  ${asked.category ? sql`AND m.category = ${asked.category}` : sql``}
  ${asked.state ? sql`AND ${stateWanted(asked.state)}` : sql``}`

const chosen = (ctx: Ctx, asked: Asked, beyond: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  FROM matter m WHERE m.tenant = ${ctx.tenant} AND m.kind = 'issue' AND ${scoped(asked)} ${wanted(asked)} ${beyond}
    AND NOT EXISTS (SELECT 1 FROM recusal r WHERE r.tenant = m.tenant AND r.matter_id = m.id AND r.person_id = ANY(${[...asked.personIds]}::uuid[]))`

/** One page of a ledger, newest first: a walk along the index of what was raised, or of a unit's. */
export async function listLedgerLines(ctx: Ctx, asked: Asked): Promise<LedgerLine[]> {
  const after = decodeCursor(asked.cursor, place)
  const beyond = after ? sql`AND (m.created_at, m.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``
  return ledgerLines(ctx, sql`SELECT m.* ${chosen(ctx, asked, beyond)} ORDER BY m.created_at DESC, m.id DESC LIMIT ${sql.lit(asked.limit)}`)
}

/** How many there are, counted no further than the limit. */
export async function countLedgerLines(ctx: Ctx, asked: Asked): Promise<number> {
  const { rows } = await sql<{ n: number }>`SELECT count(*)::int AS n FROM (SELECT 1 ${chosen(ctx, asked, sql``)} LIMIT ${sql.lit(asked.limit)}) AS found`.execute(ctx.db)
  return rows[0]?.n ?? 0
}
