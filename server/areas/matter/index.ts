import type { Ctx } from '../../context'
import { insertStatement } from './queries'

export { gramsOf, probeOf, rankSimilar } from './rules/similar'
export { maskPersonal, mobileIn } from './rules/mask'
export { dueAfter } from './rules/due-after'
export { followUpCodeOf, normaliseFollowUpCode } from './rules/follow-up-code'
export { calendarWarnings, chinaWorkCalendar, type WorkCalendar } from './rules/work-calendar'
export { changeMatter, countMetToo, followersOf, insertFollow, insertRatings, insertRecusal, takeNumber, type MatterTableWrites } from './queries'
import type { MatterTableWrites } from './queries'

/** Columns of a matter besides its state that an event may change. */
export type MatterPatch = Partial<Omit<MatterTableWrites, 'state'>>

/** Keeps words of the actor (or of the system) with a matter; the audit names them by id. */
export const saySomething = (ctx: Ctx, { id, matterId, text }: { id: string; matterId: string; text: string }): Promise<void> => insertStatement(ctx, id, matterId, text)
