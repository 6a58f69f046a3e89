import type { Ctx } from '../../context'
import type { DueDeadline } from '../../platform/deadlines/deadlines'

/** Acts on one deadline that is due, in its own transaction; false: there was nothing to do any more. */
export type DeadlineAct = (ctx: Ctx, due: DueDeadline) => Promise<boolean>

const acts = new Map<string, DeadlineAct>()

/** What happens at the deadlines of each kind of subject. */
export const deadlineActs: ReadonlyMap<string, DeadlineAct> = acts

/** An area that keeps deadlines of its own kind says once, when it is loaded, what happens at them. */
export const actOnDeadlinesOf = (subjectKind: string, act: DeadlineAct): void => void acts.set(subjectKind, act)
