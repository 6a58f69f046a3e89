import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import { changeTerm } from '../../person'
import { openForChange } from '../open-staff'
import { lockScope } from '../queries/find-scopes'
import { recordGrant } from '../record-grant'
import { mayBeLast } from '../rules/may-give'
import { staffState } from '../rules/staff-state'

/**
 * Ends a role at once. What was in work belongs to the desk, not to the person: colleagues go on with it, and the clock
 * hands up what nobody takes.
 */
export async function endStaff(ctx: Ctx, id: string): Promise<void> {
  const first = await openForChange(ctx, id)
  await lockScope(ctx, { placeId: first.row.place_id, handlerId: first.row.handler_id })
  // Read again behind the lock: somebody may have ended a colleague, or this one, meanwhile.
  const { row, giving } = await openForChange(ctx, id)
  const state = staffState(row, ctx.now)
  if (state === 'ended') return refuse('staff.notNow')
  if (state !== 'later' && row.is_alone && !mayBeLast(row.role, giving.role)) return refuse('staff.lastOne')
  if (!(await changeTerm(ctx, id, row, { valid_until: ctx.now }))) return refuse('staff.notNow')
  await recordGrant(ctx, 'ended', { ...row, valid_until: ctx.now }, giving)
}
