import type { Context } from '../context'
import { platformDb } from '../platform-db'
import { insertTogether, toInsert } from '../postgres/insert-together'
import type { PlatformTables } from '../table'

/** One fact: who did what under which hat, and the state columns as they stand after it. Words stay outside, named by id. */
export interface Fact {
  readonly subjectKind: 'matter' | 'publication' | 'person' | 'code' | 'setting' | 'grant' | 'handler' | 'assessment' | 'meeting' | 'milestone' | 'export' | 'access'
  readonly subjectId: string
  /** `area.pastTense`, e.g. `issue.accepted`. */
  readonly event: string
  readonly hat: string
  readonly scope?: { readonly deputyId?: string | null; readonly placeId?: string | null; readonly handlerId?: string | null }
  /** A code, never words. */
  readonly reason?: string | null
  readonly patch: Record<string, unknown>
  readonly statementId?: string | null
}

/** The fact as a row to insert, with its id. */
export function factToAppend<DB extends PlatformTables>(ctx: Context<DB>, fact: Fact) {
  const id = ctx.newId()
  const insert = toInsert(platformDb(ctx), 'audit', {
    tenant: ctx.tenant, id, at: ctx.now,
    subject_kind: fact.subjectKind, subject_id: fact.subjectId, event: fact.event,
    actor_id: ctx.actor.personId, role: fact.hat,
    deputy_id: fact.scope?.deputyId ?? null, place_id: fact.scope?.placeId ?? null, handler_id: fact.scope?.handlerId ?? null,
    reason: fact.reason ?? null, patch: JSON.stringify(fact.patch), statement_id: fact.statementId ?? null, request_id: ctx.requestId,
  })
  return { id, insert }
}

/** Appends the fact in the caller's transaction and gives its id, which is also the event's id for messages. */
export async function appendAudit<DB extends PlatformTables>(ctx: Context<DB>, fact: Fact): Promise<string> {
  const { id, insert } = factToAppend(ctx, fact)
  await insertTogether(platformDb(ctx), [insert])
  return id
}
