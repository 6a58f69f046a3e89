import { issueLifecycle } from '../rules/lifecycle'
import type { IssueEvent } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import { dropTaken, dueDeadlines, takeDeadline, type DueDeadline } from '../../../platform/deadlines/deadlines'
import { DomainError } from '../../../platform/errors'
import { decide } from '../../../platform/lifecycle/lifecycle'
import { applyIssueEvent } from '../apply-event'
import { actOnDeadlinesOf, deadlineActs } from '../deadline-acts'
import { loadIssue } from '../queries/load-issue'
import { factsOf } from '../rules/facts-of'

// What the clock does about an answer that is owed depends on who owes it: one of these stands in every working state.
const eventsOf: Record<string, readonly IssueEvent[]> = {
  answer: ['questionLapsed', 'handedOver', 'climbed', 'hurried'], reminder: ['reminded'], rating: ['ratingLapsed'], plan: ['planFellDue'],
}

/**
 * Acts on every deadline that is due, each in a transaction of its own: nobody can lose an issue by doing nothing.
 * Idempotent: whoever takes the deadline acts on it, a second caller finds it taken. Returns how many fired.
 */
export async function fireDueDeadlines(ctx: Ctx, most = 500): Promise<number> {
  let fired = 0
  for (const due of await dueDeadlines(ctx, most)) {
    fired += await ctx.db.transaction().execute((db) => fire({ ...ctx, db, tenant: due.tenant }, due)).then((did) => (did ? 1 : 0), unlessOvertaken)
  }
  return fired
}

// Somebody acted on the issue in the same instant: their act stands, and its own clock with it.
const unlessOvertaken = (error: unknown): number => {
  if (error instanceof DomainError && error.code === 'issue.notNow') return 0
  throw error
}

async function fire(ctx: Ctx, due: DueDeadline): Promise<boolean> {
  const act = deadlineActs.get(due.subjectKind)
  // Of a kind that only a newer server knows: left for that one.
  if (!act || !(await takeDeadline(ctx, due.id))) return false
  if (await act(ctx, due)) return true
  await dropTaken(ctx, due.id)
  return false
}

actOnDeadlinesOf('matter', async (ctx, { subjectId, kind }) => {
  const row = await loadIssue(ctx, subjectId)
  const event = row && eventsOf[kind]?.find((one) => decide(issueLifecycle, one, { state: row.state, hats: ['system'], facts: factsOf(row) }).ok)
  if (!event) return false
  await applyIssueEvent(ctx, subjectId, event)
  return true
})
