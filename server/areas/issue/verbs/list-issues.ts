import type { z } from 'zod'
import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import { pageOfRows } from '../../../platform/http/cursor'
import type { Input } from '../../../platform/http/route'
import { deskScopes } from '../policy'
import { presentLine, presentMyLine, presentPublicLine } from '../present/present-line'
import { listDesk, listScope, type DeskScope } from '../queries/list-desk'
import { listMine } from '../queries/list-mine'
import { listPublic } from '../queries/list-public'
import { deskStates } from '../rules/desk-states'
import type { IssueLine } from '../queries/row-columns'

type In<K extends keyof typeof issueSchemas> = Input<(typeof issueSchemas)[K]>
type Out<K extends keyof typeof issueSchemas> = z.output<(typeof issueSchemas)[K]['reply']>

const deskKeys = (row: IssueLine) => [row.urgency_rank, row.due_sort, row.id]
const scopeKeys = (row: IssueLine) => [row.id]

async function desk(ctx: Ctx, scope: DeskScope, scopeIds: readonly string[], { filter, cursor, limit }: { filter: string; cursor?: string; limit: number }): Promise<Out<'listDeputyIssues'>> {
  const states = deskStates(scope, filter)
  const present = (row: IssueLine) => presentLine(row, ctx.now)
  if (!states) return pageOfRows(await listScope(ctx, { scope, scopeIds, cursor, limit }), limit, scopeKeys, present)
  return pageOfRows(await listDesk(ctx, { scope, scopeIds, states, cursor, limit }), limit, deskKeys, present)
}

export const listDeputyIssues = async (ctx: Ctx, { query }: In<'listDeputyIssues'>): Promise<Out<'listDeputyIssues'>> =>
  desk(ctx, 'follow_up_deputy_id', deskScopes(ctx.actor).deputyIds, query)

/** A community person sees the community; who only has a street's role sees the street. */
export async function listCommunityIssues(ctx: Ctx, { query }: In<'listCommunityIssues'>): Promise<Out<'listCommunityIssues'>> {
  const { communityIds, streetIds } = deskScopes(ctx.actor)
  return communityIds.length > 0 ? desk(ctx, 'community_id', communityIds, query) : desk(ctx, 'street_id', streetIds, query)
}

export async function listMyIssues(ctx: Ctx, { query }: In<'listMyIssues'>): Promise<Out<'listMyIssues'>> {
  const rows = await listMine(ctx, query)
  return pageOfRows(rows, query.limit, (row) => [row.followed_at, row.id], (row) => presentMyLine(row, ctx.now))
}

export async function listPublicIssues(ctx: Ctx, { query }: In<'listPublicIssues'>): Promise<Out<'listPublicIssues'>> {
  const rows = await listPublic(ctx, query)
  return pageOfRows(rows, query.limit, (row) => [row.published_at, row.publication_id], (row) => presentPublicLine(row, ctx.now))
}
