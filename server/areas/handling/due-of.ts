import type { Ctx } from '../../context'
import { refuse } from '../../platform/errors'
import type { Classed, Limits } from '../issue'
import { proposedDue } from './proposed-due'
import { chosenDue } from './rules/due-day'

/** The 解决时限 as chosen, or as the street's table proposes it; refuses what cannot be. */
export function dueOf(ctx: Ctx, { dueOn, dueReason }: { dueOn: string | null; dueReason: string }, classed: Classed, limits: Limits): Date {
  const due = chosenDue({ dueOn, dueReason, proposed: proposedDue(ctx.now, classed, limits), now: ctx.now, shifts: limits.serviceTime.shifts })
  return 'refusal' in due ? refuse(due.refusal) : due.at
}
