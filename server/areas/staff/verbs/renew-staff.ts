import type { staffSchemas } from '../../../../contract/staff/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { changeTerm } from '../../person'
import { isOwn, openForChange } from '../open-staff'
import { recordGrant } from '../record-grant'
import { staffState } from '../rules/staff-state'
import { lockGiving, refuseDouble, untilOf } from './invite-staff'

/** Gives an ended role again, from now; or sets the last day of one that goes on. Nobody prolongs their own. */
export async function renewStaff(ctx: Ctx, { body }: Input<typeof staffSchemas.renewStaff>, id: string): Promise<void> {
  const { row, giving } = await openForChange(ctx, id)
  if (isOwn(ctx, row)) return refuse('staff.notYourself')
  const scoped = { role: row.role, placeId: row.place_id, handlerId: row.handler_id }
  await lockGiving(ctx, scoped)
  const isOver = staffState(row, ctx.now) === 'ended'
  if (isOver) await refuseDouble(ctx, scoped, row.phone_hash)
  const term = { valid_from: isOver ? ctx.now : row.valid_from, valid_until: untilOf(ctx, body.until) }
  if (term.valid_until && term.valid_until <= term.valid_from) return refuse('request.invalid', { fields: { until: '结束不能早于开始' } })
  if (!(await changeTerm(ctx, id, row, term))) return refuse('staff.notNow')
  await recordGrant(ctx, 'renewed', { ...row, ...term }, giving)
}
