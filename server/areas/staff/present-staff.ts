import type { z } from 'zod'
import type { staffLine } from '../../../contract/staff/schemas'
import type { StaffAction, StaffState } from '../../../contract/staff/vocabulary'
import type { Ctx } from '../../context'
import { chinaDay, isoChina } from '../../platform/clock/china-time'
import { maskPhone } from '../review'
import { isOwn, openStaff } from './open-staff'
import { givingGrant, type Held } from './policy'
import type { StaffRow } from './queries/find-staff'
import { mayBeLast } from './rules/may-give'
import { lastDayOf, staffState } from './rules/staff-state'

function actionsOf(ctx: Ctx, held: readonly Held[], row: StaffRow, state: StaffState): StaffAction[] {
  const giving = givingGrant(ctx.actor, held, row.role, { streetId: row.street_id })
  if (!giving) return []
  const maySelf = !isOwn(ctx, row)
  if (state === 'ended') return maySelf ? ['renew'] : []
  const mayEnd = state === 'later' || !row.is_alone || mayBeLast(row.role, giving.role)
  return [...(mayEnd ? ['end' as const] : []), ...(maySelf ? ['renew' as const, 'changePhone' as const] : [])]
}

/** A line of the list of people: the phone masked, also for who gave the role. */
export function presentStaffLine(ctx: Ctx, held: readonly Held[], row: StaffRow): z.output<typeof staffLine> {
  const state = staffState(row, ctx.now)
  return {
    id: row.id, name: ctx.services.vault.open(row.name_cipher, row.key_id), phoneMasked: maskPhone(ctx.services.vault.open(row.phone_cipher, row.key_id)),
    role: row.role, scopeName: row.scope_name, state, from: chinaDay(row.valid_from), until: row.valid_until && lastDayOf(row.valid_until),
    endedAt: state === 'ended' && row.valid_until ? isoChina(row.valid_until) : null, isAlone: state !== 'ended' && row.is_alone,
    allowedActions: actionsOf(ctx, held, row, state),
  }
}

export async function presentStaff(ctx: Ctx, id: string): Promise<z.output<typeof staffLine>> {
  const { row, held } = await openStaff(ctx, id)
  return presentStaffLine(ctx, held, row)
}
