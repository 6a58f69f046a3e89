import type { AssignmentOutcome } from '../../../contract/handling/vocabulary'
import type { IssueEvent, IssueState } from '../../../contract/issue/vocabulary'
import type { Ctx } from '../../context'
import type { Consequence } from '../../platform/lifecycle/lifecycle'
import { decideOpenExtension, endAssignments } from '../matter'

/** Who has the work, and of whom. */
interface Holding { readonly responsible_handler_id: string | null; readonly responsible_place_id: string | null; readonly assigner: 'community' | 'street' | null }
interface Step { readonly matterId: string; readonly event: IssueEvent; readonly to: IssueState; readonly follows: readonly Consequence[]; readonly before: Holding; readonly after: Holding }

const over: readonly IssueState[] = ['closed', 'redirected', 'merged', 'withdrawn']
const outcomeOf = ({ event, to }: Step): AssignmentOutcome => {
  if (to === 'done') return 'done'
  return event === 'wronglyAssigned' ? 'returned' : 'taken_back'
}

const changesHands = ({ before, after }: Step): boolean =>
  before.responsible_handler_id !== after.responsible_handler_id || before.responsible_place_id !== after.responsible_place_id || before.assigner !== after.assigner

/** Where an event takes the work from a unit or ends it, the unit's assignment ends with it. A request for more time is void once the work is another's, planned or over. */
export async function endWork(ctx: Ctx, step: Step): Promise<void> {
  const ends = step.follows.includes('dropResponsible') || step.to === 'done' || over.includes(step.to)
  if (ends && step.before.responsible_handler_id !== null) await endAssignments(ctx, step.matterId, outcomeOf(step))
  if (ends || step.to === 'planned' || changesHands(step)) await decideOpenExtension(ctx, step.matterId, false)
}
