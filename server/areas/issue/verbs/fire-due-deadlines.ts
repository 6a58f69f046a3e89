import { issueLifecycle } from '../rules/lifecycle'
import type { IssueEvent } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import { dueDeadlines, endDeadline, type DueDeadline } from '../../../platform/deadlines/deadlines'
import { decide } from '../../../platform/lifecycle/lifecycle'
import { applyIssueEvent } from '../apply-event'
import { loadIssue } from '../queries/load-issue'
import { factsOf } from '../rules/facts-of'

// What the clock does about an answer that is owed depends on who owes it: one of these stands in every working state.
const eventsOf: Record<string, readonly IssueEvent[]> = {
  answer: ['questionLapsed', 'handedOver', 'climbed', 'hurried'], rating: ['ratingLapsed'], plan: ['planFellDue'],
}

/**
 * Acts on every deadline that is due, each in a transaction of its own: nobody can lose an issue by doing nothing.
 * Idempotent: whoever ends the deadline acts on it, a second caller finds it ended. Returns how many fired.
 */
export async function fireDueDeadlines(ctx: Ctx, most = 500): Promise<number> {
  let fired = 0
  for (const due of await dueDeadlines(ctx, most)) {
    fired += await ctx.db.transaction().execute(async (db) => ((await fire({ ...ctx, db, tenant: due.tenant }, due)) ? 1 : 0))
  }
  return fired
}

async function fire(ctx: Ctx, { subjectId, kind }: DueDeadline): Promise<boolean> {
  const row = await loadIssue(ctx, subjectId)
  const event = row && eventsOf[kind]?.find((one) => decide(issueLifecycle, one, { state: row.state, hats: ['system'], facts: factsOf(row) }).ok)
  const ended = await endDeadline(ctx, { subjectKind: 'matter', subjectId, kind }, event ? 'fired' : 'dropped')
  if (!ended || !event) return false
  await applyIssueEvent(ctx, subjectId, event)
  return true
}
