import type { Ctx } from '../../context'
import { appendAudit } from '../../platform/audit/append-audit'
import type { Grant } from '../../platform/context'

export type GrantEvent = 'given' | 'ended' | 'renewed' | 'phoneChanged' | 'changed'

/** The columns of a role that its facts rebuild; name and phone are in none. */
export interface GrantFacts { readonly id: string; readonly role: string; readonly place_id: string | null; readonly handler_id: string | null; readonly deputy_id?: string | null; readonly valid_from: Date; readonly valid_until: Date | null }

/** Keeps what happened to a role in the caller's transaction; without a giving role it was the roster. */
export const recordGrant = (ctx: Ctx, event: GrantEvent, { id, role, place_id, handler_id, deputy_id = null, valid_from, valid_until }: GrantFacts, giving: Grant | null): Promise<string> =>
  appendAudit(ctx, {
    subjectKind: 'grant', subjectId: id, event: `grant.${event}`, hat: giving?.role ?? 'system', scope: { placeId: giving?.placeId ?? null },
    patch: event === 'phoneChanged' ? {} : { role, place_id, handler_id, deputy_id, valid_from, valid_until },
  })
