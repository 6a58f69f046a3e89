import type { IssueEvent } from '../../../contract/issue/vocabulary'
import type { Ctx } from '../../context'
import { keepPromise } from '../matter'
import type { IssueRecord } from './queries/load-issue'
import { promiseAfter, type Promised } from './rules/promise-after'

const promisedOf = (row: IssueRecord): Promised | null => (row.promised_due_at === null ? null : {
  due_at: row.promised_due_at, waiting_since: row.promised_waiting_since, done_at: row.promised_done_at, ended_at: row.promised_ended_at,
})

const isSame = (one: Promised | null, other: Promised): boolean =>
  one !== null && (['due_at', 'waiting_since', 'done_at', 'ended_at'] as const).every((column) => one[column]?.getTime() === other[column]?.getTime())

/** Keeps what was promised for the round as the event leaves it; a new round has its own. */
export async function keepPromised(ctx: Ctx, { before, after, event }: { readonly before: IssueRecord; readonly after: IssueRecord; readonly event: IssueEvent }): Promise<void> {
  if (after.round !== before.round) return
  const own = promisedOf(before)
  const promise = promiseAfter(own, { event, to: after.state, handleDue: after.handle_due_at, now: ctx.now })
  if (!promise || (isSame(own, promise) && after.community_id === before.community_id)) return
  await keepPromise(ctx, { ...promise, matter_id: after.id, round: after.round, community_id: after.community_id })
}
