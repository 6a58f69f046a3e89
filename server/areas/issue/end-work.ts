import type { AssignmentOutcome } from '../../../contract/handling/vocabulary'
import type { IssueEvent, IssueState } from '../../../contract/issue/vocabulary'
import type { Ctx } from '../../context'
import type { Consequence } from '../../platform/lifecycle/lifecycle'
import { decideOpenExtension, endAssignments } from '../matter'

interface Step { readonly matterId: string; readonly event: IssueEvent; readonly to: IssueState; readonly follows: readonly Consequence[]; readonly hasUnit: boolean }

const over: readonly IssueState[] = ['closed', 'redirected', 'merged', 'withdrawn']
const outcomeOf = ({ event, to }: Step): AssignmentOutcome => {
  if (to === 'done') return 'done'
  return event === 'wronglyAssigned' ? 'returned' : 'taken_back'
}

/** Where an event takes the work from a unit or ends it, the unit's assignment ends with it, and a request for more time is void. */
export async function endWork(ctx: Ctx, step: Step): Promise<void> {
  const ends = step.follows.includes('dropResponsible') || step.to === 'done' || over.includes(step.to)
  if (!ends) return
  if (step.hasUnit) await endAssignments(ctx, step.matterId, outcomeOf(step))
  await decideOpenExtension(ctx, step.matterId, false)
}
