import type { staffSchemas } from '../../../../contract/staff/schemas'
import { scopeKindOf, type StaffRole } from '../../../../contract/staff/vocabulary'
import type { Ctx } from '../../../context'
import { atChina } from '../../../platform/clock/china-time'
import type { Grant } from '../../../platform/context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { insertGrant, sealPerson } from '../../person'
import { givingGrant, keepingGrant } from '../policy'
import { findHeld, isOwnPhone, lockScope } from '../queries/find-scopes'
import { findStaffByPhone } from '../queries/find-staff'
import { recordGrant } from '../record-grant'
import { endOfDay } from '../rules/staff-state'

type Invitation = Input<typeof staffSchemas.inviteStaff>['body']
interface Scoped { readonly role: StaffRole; readonly placeId: string | null; readonly handlerId: string | null }

/** Gives a role to who proves the phone: at once where it was proven before, else at their first sign-in. */
export async function inviteStaff(ctx: Ctx, { body }: Input<typeof staffSchemas.inviteStaff>, id: string): Promise<void> {
  const giving = await lockGiving(ctx, body)
  const person = sealPerson(ctx, body.name, body.phone)
  if (await isOwnPhone(ctx, person.phone_hash)) return refuse('staff.notYourself')
  await refuseDouble(ctx, body, person.phone_hash)
  const grant = { id, role: body.role, place_id: body.placeId, handler_id: body.handlerId, ...termOf(ctx, body) }
  await insertGrant(ctx, grant, person)
  await recordGrant(ctx, 'given', grant, giving)
}

/** Under which role the actor gives this one there; the scope stays locked until the transaction ends. */
export async function lockGiving(ctx: Ctx, { role, placeId, handlerId }: Scoped): Promise<Grant> {
  const held = await findHeld(ctx)
  const scope = await lockScope(ctx, { placeId, handlerId })
  if (!scope || !scope.isOpen || scope.kind !== scopeKindOf[role] || !keepingGrant(ctx.actor, held, scope)) return refuse('staff.wrongScope')
  return givingGrant(ctx.actor, held, role, scope) ?? refuse('staff.notYours')
}

/** One number holds a role for a scope once. */
export async function refuseDouble(ctx: Ctx, { role, placeId, handlerId }: Scoped, phoneHash: Buffer): Promise<void> {
  const same = (await findStaffByPhone(ctx, phoneHash)).some((row) => row.role === role && row.place_id === placeId && row.handler_id === handlerId)
  if (same) refuse('staff.alreadyHas')
}

function termOf(ctx: Ctx, { from, until }: Pick<Invitation, 'from' | 'until'>): { valid_from: Date; valid_until: Date | null } {
  const start = from ? atChina(from, '00:00') : ctx.now
  return { valid_from: start > ctx.now ? start : ctx.now, valid_until: untilOf(ctx, until) }
}

/** The last day, still to come. */
export function untilOf(ctx: Ctx, until: string | null): Date | null {
  const end = until ? endOfDay(until) : null
  return end && end <= ctx.now ? refuse('request.invalid', { fields: { until: '这一天已经过了' } }) : end
}
