import type { staffSchemas } from '../../../../contract/staff/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { moveGrant, sealPerson } from '../../person'
import { isOwn, openForChange } from '../open-staff'
import { givingGrant } from '../policy'
import { isOwnPhone, lockScope } from '../queries/find-scopes'
import { findStaffByPhone, type StaffRow } from '../queries/find-staff'
import { recordGrant } from '../record-grant'
import { staffState } from '../rules/staff-state'
import { refuseDouble } from './invite-staff'

/** A new number for somebody: all their roles that the actor may give go to it, and the old number is free. */
export async function changeStaffPhone(ctx: Ctx, { body }: Input<typeof staffSchemas.changeStaffPhone>, id: string): Promise<void> {
  const { row, held } = await openForChange(ctx, id)
  if (staffState(row, ctx.now) === 'ended') return refuse('staff.notNow')
  const { vault } = ctx.services
  const newHash = vault.keyedHash('phone', body.phone)
  if (isOwn(ctx, row) || (await isOwnPhone(ctx, newHash))) return refuse('staff.notYourself')
  if (newHash.equals(row.phone_hash)) return
  // In one order for everybody: two changes at once wait for each other instead of blocking.
  const inOrder = (await findStaffByPhone(ctx, row.phone_hash)).sort((a, b) => (scopeOf(a) < scopeOf(b) ? -1 : 1))
  for (const one of inOrder) {
    const giving = givingGrant(ctx.actor, held, one.role, { streetId: one.street_id })
    if (!giving) continue
    await lockScope(ctx, { placeId: one.place_id, handlerId: one.handler_id })
    await refuseDouble(ctx, { role: one.role, placeId: one.place_id, handlerId: one.handler_id }, newHash)
    await moveGrant(ctx, one.id, sealPerson(ctx, vault.open(one.name_cipher, one.key_id), body.phone))
    await recordGrant(ctx, 'phoneChanged', one, giving)
  }
}

const scopeOf = ({ place_id, handler_id }: StaffRow): string => place_id ?? handler_id ?? ''
