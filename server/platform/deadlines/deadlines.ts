import type { Context } from '../context'
import { platformDb } from '../platform-db'
import type { PlatformTables } from '../table'

export interface Deadline { readonly subjectKind: string; readonly subjectId: string; readonly kind: string }

/** Sets the one open deadline of this kind; an earlier open one is dropped first. */
export async function setDeadline<DB extends PlatformTables>(ctx: Context<DB>, deadline: Deadline, at: Date): Promise<void> {
  await endDeadline(ctx, deadline, 'dropped')
  await platformDb(ctx).insertInto('deadline').values({
    tenant: ctx.tenant, id: ctx.newId(), subject_kind: deadline.subjectKind, subject_id: deadline.subjectId, kind: deadline.kind, at, done_at: null, outcome: null,
  }).execute()
}

/** Ends the open deadline of this kind, if there is one. */
export async function endDeadline<DB extends PlatformTables>(ctx: Context<DB>, { subjectId, kind }: Deadline, outcome: 'met' | 'dropped' | 'fired'): Promise<boolean> {
  const ended = await platformDb(ctx).updateTable('deadline').set({ done_at: ctx.now, outcome })
    .where('tenant', '=', ctx.tenant).where('subject_id', '=', subjectId).where('kind', '=', kind).where('done_at', 'is', null)
    .executeTakeFirst()
  return ended.numUpdatedRows > 0n
}

export interface DueDeadline { readonly tenant: string; readonly subjectId: string; readonly kind: string; readonly at: Date }

/** Deadlines that are due, earliest first; the caller ends each in the transaction that acts on it. */
export const dueDeadlines = async <DB extends PlatformTables>(ctx: Context<DB>, limit: number): Promise<DueDeadline[]> => {
  const rows = await platformDb(ctx).selectFrom('deadline').select(['tenant', 'subject_id', 'kind', 'at'])
    .where('done_at', 'is', null).where('at', '<=', ctx.now).orderBy('at').limit(limit).execute()
  return rows.map((row) => ({ tenant: row.tenant, subjectId: row.subject_id, kind: row.kind, at: row.at }))
}
