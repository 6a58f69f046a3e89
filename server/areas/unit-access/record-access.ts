import type { Ctx } from '../../context'
import { appendAudit } from '../../platform/audit/append-audit'
import type { Grant } from '../../platform/context'

/** Keeps what happened to a link; neither it nor its code is in any fact. */
export const recordAccess = (ctx: Ctx, event: 'given' | 'renewed' | 'revoked', { id, handler_id }: { readonly id: string; readonly handler_id: string }, { role, placeId }: Grant, patch: Record<string, unknown>): Promise<string> =>
  appendAudit(ctx, { subjectKind: 'access', subjectId: id, event: `access.${event}`, hat: role, scope: { placeId }, patch: { handler_id, ...patch } })

/** Somebody came in: the role that names the link and, sealed, the name. */
export const recordEntry = (ctx: Ctx, { id, handler_id }: { readonly id: string; readonly handler_id: string }, grantId: string): Promise<string> =>
  appendAudit(ctx, { subjectKind: 'access', subjectId: id, event: 'access.entered', hat: 'handler', scope: { handlerId: handler_id }, patch: { grant_id: grantId } })
