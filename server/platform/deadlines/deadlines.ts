import { sql, type Kysely } from 'kysely'
import type { Context } from '../context'
import { platformDb } from '../platform-db'
import { insertTogether, toInsert } from '../postgres/insert-together'
import type { PlatformTables } from '../table'

export interface Deadline { readonly subjectKind: string; readonly subjectId: string; readonly kind: string }

/** Sets the one open deadline of this kind; an earlier open one is dropped first. */
export async function setDeadline<DB extends PlatformTables>(ctx: Context<DB>, deadline: Deadline, at: Date): Promise<void> {
  await endDeadline(ctx, deadline, 'dropped')
  await openDeadlines(ctx, deadline, { [deadline.kind]: at })
}

type Ats = Readonly<Record<string, Date>>

/** The first deadlines of a subject that begins now, as rows to insert: nothing can be open yet. */
export const deadlinesToOpen = <DB extends PlatformTables>(ctx: Context<DB>, { subjectKind, subjectId }: Omit<Deadline, 'kind'>, ats: Ats) =>
  toInsert(platformDb(ctx), 'deadline', ...Object.entries(ats).map(([kind, at]) => ({
    tenant: ctx.tenant, id: ctx.newId(), subject_kind: subjectKind, subject_id: subjectId, kind, at, done_at: null, outcome: null,
  })))

export const openDeadlines = async <DB extends PlatformTables>(ctx: Context<DB>, subject: Omit<Deadline, 'kind'>, ats: Ats): Promise<void> => {
  await insertTogether(platformDb(ctx), [deadlinesToOpen(ctx, subject, ats)])
}

/** Ends the open deadline of this kind, if there is one. */
export async function endDeadline<DB extends PlatformTables>(ctx: Context<DB>, { subjectId, kind }: Deadline, outcome: 'met' | 'dropped' | 'fired'): Promise<boolean> {
  const ended = await platformDb(ctx).updateTable('deadline').set({ done_at: ctx.now, outcome })
    .where('tenant', '=', ctx.tenant).where('subject_id', '=', subjectId).where('kind', '=', kind).where('done_at', 'is', null)
    .executeTakeFirst()
  return ended.numUpdatedRows > 0n
}

export interface DueDeadline { readonly tenant: string; readonly id: string; readonly subjectKind: string; readonly subjectId: string; readonly kind: string; readonly at: Date }

/**
 * Ends exactly this deadline, whichever followed it since; false where another call ended it. Two that fire at the same
 * instant wait for each other here, so one of them acts.
 */
export async function takeDeadline<DB extends PlatformTables>(ctx: Context<DB>, id: string): Promise<boolean> {
  const taken = await platformDb(ctx).updateTable('deadline').set({ done_at: ctx.now, outcome: 'fired' })
    .where('tenant', '=', ctx.tenant).where('id', '=', id).where('done_at', 'is', null).executeTakeFirst()
  return taken.numUpdatedRows > 0n
}

/** Says of a deadline just taken that there was nothing to do any more. */
export const dropTaken = async <DB extends PlatformTables>(ctx: Context<DB>, id: string): Promise<void> => {
  await platformDb(ctx).updateTable('deadline').set({ outcome: 'dropped' }).where('tenant', '=', ctx.tenant).where('id', '=', id).execute()
}

/** Deadlines that are due, earliest first, without those that this run tried already; the caller ends each in the transaction that acts on it. */
export const dueDeadlines = async <DB extends PlatformTables>(ctx: Context<DB>, { tried, limit }: { readonly tried: readonly string[]; readonly limit: number }): Promise<DueDeadline[]> => {
  const rows = await platformDb(ctx).selectFrom('deadline').select(['tenant', 'id', 'subject_kind', 'subject_id', 'kind', 'at'])
    .where('done_at', 'is', null).where('at', '<=', ctx.now).where(sql<boolean>`id <> ALL(${[...tried]}::uuid[])`).orderBy('at').orderBy('id').limit(limit).execute()
  return rows.map((row) => ({ tenant: row.tenant, id: row.id, subjectKind: row.subject_kind, subjectId: row.subject_id, kind: row.kind, at: row.at }))
}

const minutesOfGrace = 10
const mostCounted = 1000

/** What an operator should know: the clock looks every minute, so what is open ten minutes after it was due is stuck. */
export async function deadlineWarnings<DB extends PlatformTables>(db: Kysely<DB>, now: Date): Promise<string[]> {
  const { rows } = await sql<{ overdue: number }>`SELECT count(*)::int AS overdue FROM (
    SELECT 1 FROM deadline WHERE done_at IS NULL AND at < ${new Date(now.getTime() - minutesOfGrace * 60_000)} LIMIT ${sql.lit(mostCounted)}) AS late`.execute(db)
  const overdue = rows[0]?.overdue ?? 0
  return overdue > 0 ? [`${overdue === mostCounted ? `${mostCounted} or more` : overdue} deadlines are overdue by more than ${minutesOfGrace} minutes: look for "deadline failed" in the log`] : []
}
