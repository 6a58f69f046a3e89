import type { Ctx } from '../../context'
import type { Grant } from '../../platform/context'
import { refuse } from '../../platform/errors'
import { givingGrant, keepingGrant, type Held } from './policy'
import { findHeld } from './queries/find-scopes'
import { loadStaff, type StaffRow } from './queries/find-staff'

export interface OpenStaff { readonly row: StaffRow; readonly held: readonly Held[] }

/** An account of the actor's street or county; for anybody else there is none. */
export async function openStaff(ctx: Ctx, id: string): Promise<OpenStaff> {
  const held = await findHeld(ctx)
  const row = await loadStaff(ctx, id)
  return row && keepingGrant(ctx.actor, held, { streetId: row.street_id }) ? { row, held } : refuse('staff.unknown')
}

/** The same for a change: under which of their roles the actor makes it. */
export async function openForChange(ctx: Ctx, id: string): Promise<OpenStaff & { readonly giving: Grant }> {
  const opened = await openStaff(ctx, id)
  return { ...opened, giving: givingGrant(ctx.actor, opened.held, opened.row.role, { streetId: opened.row.street_id }) ?? refuse('staff.notYours') }
}

export const isOwn = (ctx: Ctx, row: Pick<StaffRow, 'person_id'>): boolean => row.person_id !== null && ctx.actor.personIds.includes(row.person_id)
