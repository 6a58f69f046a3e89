import type { handlingSchemas } from '../../../../contract/handling/schemas'
import type { Ctx } from '../../../context'
import type { Input, Reply } from '../../../platform/http/route'
import { deskScopes, listDeskIssues } from '../../issue'

/** A unit's desk: what is assigned to it. */
export const listHandlerIssues = (ctx: Ctx, { query }: Input<typeof handlingSchemas.listHandlerIssues>): Promise<Reply<typeof handlingSchemas.listHandlerIssues>> =>
  listDeskIssues(ctx, 'responsible_handler_id', deskScopes(ctx.actor).handlerIds, query)
