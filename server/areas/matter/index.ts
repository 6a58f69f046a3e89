import type { Ctx } from '../../context'
import { insertStatement } from './queries/matters'

export { alikeEnough, imprintOfText, imprintRule, rankSimilar } from './rules/similar'
export { imprintOfMatter, imprintsOf, markUnread, placeImprint } from './queries/imprints'
export { rereadIssues } from './reread-issues'
export { maskContacts, maskPersonal, mobileIn } from './rules/mask'
export { dueAfter, remindBefore } from './rules/due-after'
export { addWorkTime, workTimeBetween, type ServiceTime } from './rules/work-time'
export { followUpCodeOf, normaliseFollowUpCode } from './rules/follow-up-code'
export { calendarWarnings, chinaWorkCalendar, type WorkCalendar } from './rules/work-calendar'
export { changeMatter, countMetToo, followersOf, insertFollow, insertRatings, insertRecusal, lockMatters, takeNumber, type MatterTableWrites } from './queries/matters'
export { endAssignments, insertAssignment, loadAssignments, markAssignmentTaken, moveAssignmentDue, openAssignmentSince, type AssignmentRow } from './queries/assignments'
export { keepPromise } from './queries/promises'
export { insertSupervision } from './queries/supervisions'
export { decideOpenExtension, insertExtension, loadOpenExtension, type OpenExtension } from './queries/extensions'
import type { MatterTableWrites } from './queries/matters'

/** Columns of a matter besides its state that an event may change. */
export type MatterPatch = Partial<Omit<MatterTableWrites, 'state'>>

/** Keeps words of the actor (or of the system) with a matter; the audit names them by id. */
export const saySomething = (ctx: Ctx, { id, matterId, text }: { id: string; matterId: string; text: string }): Promise<void> => insertStatement(ctx, id, matterId, text)
