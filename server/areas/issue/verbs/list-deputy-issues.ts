import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import type { Input, Reply } from '../../../platform/http/route'
import { deskScopes } from '../policy'
import { listDeskIssues } from './list-desk-issues'

/** The deputy's desk: what came through own codes and grids. */
export const listDeputyIssues = (ctx: Ctx, { query }: Input<typeof issueSchemas.listDeputyIssues>): Promise<Reply<typeof issueSchemas.listDeputyIssues>> =>
  listDeskIssues(ctx, 'follow_up_deputy_id', deskScopes(ctx.actor).deputyIds, query)
