import type { Ctx } from '../../context'
import { refuse } from '../../platform/errors'
import type { Classed, IssueRecord, Limits } from '../issue'
import { proposedDue } from './proposed-due'
import { chosenDue } from './rules/due-day'
import { promisedDue } from './rules/promised-due'

interface Choice { readonly dueOn: string | null; readonly dueReason: string }

/** The 解决时限 as chosen, as it was promised already, or as the street's table proposes it; refuses what cannot be. */
export function dueOf(ctx: Ctx, { dueOn, dueReason }: Choice, classed: Classed, { issue, limits }: { readonly issue: IssueRecord; readonly limits: Limits }): Date {
  const proposed = promisedDue(issue, classed, ctx.now) ?? proposedDue(ctx.now, classed, limits)
  const due = chosenDue({ dueOn, dueReason, proposed, now: ctx.now, shifts: limits.serviceTime.shifts })
  return 'refusal' in due ? refuse(due.refusal) : due.at
}
