import { issueLifecycle } from '../rules/lifecycle'
import type { IssueEvent } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import { dropTaken, dueDeadlines, takeDeadline, type DueDeadline } from '../../../platform/deadlines/deadlines'
import { DomainError } from '../../../platform/errors'
import type { Logger } from '../../../platform/log/logger'
import { errorCode } from '../../../platform/postgres/error-code'
import { decide } from '../../../platform/lifecycle/lifecycle'
import { applyIssueEvent } from '../apply-event'
import { actOnDeadlinesOf, deadlineActs, type DeadlineAct } from '../deadline-acts'
import { loadIssue } from '../queries/load-issue'
import { factsOf } from '../rules/facts-of'

// What the clock does about an answer that is owed depends on who owes it: one of these stands in every working state.
const eventsOf: Record<string, readonly IssueEvent[]> = {
  answer: ['questionLapsed', 'handedOver', 'climbed', 'hurried'], reminder: ['reminded'], rating: ['ratingLapsed'], plan: ['planFellDue'],
}

const page = 100

/**
 * Acts on every deadline that is due, each in a transaction of its own: nobody can lose an issue by doing nothing.
 * Idempotent: whoever takes the deadline acts on it, a second caller finds it taken. One that fails is logged, tried
 * again by the next run only, and stands in nobody's way. Returns how many fired; `most` of them a run.
 */
export async function fireDueDeadlines(ctx: Ctx, log: Logger, most = 500): Promise<number> {
  const tried: string[] = []
  let fired = 0
  while (fired < most) {
    const due = await dueDeadlines(ctx, { tried, limit: Math.min(page, most - fired) })
    if (due.length === 0) break
    for (const one of due) {
      const outcome = await tryToFire(ctx, one, log)
      if (outcome === 'left') tried.push(one.id)
      if (outcome === 'fired') fired++
    }
  }
  return fired
}

/** `left` stays open: it failed, or somebody acted in the same instant, whose act stands and its own clock with it. */
async function tryToFire(ctx: Ctx, due: DueDeadline, log: Logger): Promise<'fired' | 'dropped' | 'left'> {
  // Of a kind that only a newer server knows: left for that one.
  const act = deadlineActs.get(due.subjectKind)
  if (!act) return 'left'
  try {
    return (await ctx.db.transaction().execute((db) => fire({ ...ctx, db, tenant: due.tenant }, due, act))) ? 'fired' : 'dropped'
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'issue.notNow')) {
      const { name, stack } = error instanceof Error ? error : new Error('unknown')
      log.error({ deadline: { tenant: due.tenant, id: due.id, kind: due.kind, subjectId: due.subjectId, at: due.at }, err: { name, code: errorCode(error), stack } }, 'deadline failed')
    }
    return 'left'
  }
}

async function fire(ctx: Ctx, due: DueDeadline, act: DeadlineAct): Promise<boolean> {
  if (!(await takeDeadline(ctx, due.id))) return false
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
