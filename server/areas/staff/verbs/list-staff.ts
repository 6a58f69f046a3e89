import { z } from 'zod'
import { roleLabels } from '../../../../contract/person/vocabulary'
import type { staffSchemas } from '../../../../contract/staff/schemas'
import type { Ctx } from '../../../context'
import { decodeCursor, pageOfRows } from '../../../platform/http/cursor'
import type { Input, Reply } from '../../../platform/http/route'
import { givableRoles, keptStreets } from '../policy'
import { findHeld } from '../queries/find-scopes'
import { findStaff, type StaffRow } from '../queries/find-staff'
import { presentStaffLine } from '../present-staff'

const place = z.tuple([z.uuid()])

/** People by unit, or whose role ended. Names are sealed, so they are searched here, not in the database; a street has about a hundred. */
export async function listStaff(ctx: Ctx, { query }: Input<typeof staffSchemas.listStaff>): Promise<Reply<typeof staffSchemas.listStaff>> {
  const held = await findHeld(ctx)
  const kept = keptStreets(ctx.actor, held)
  const streets = query.streetId === undefined ? kept : kept === 'all' || kept.includes(query.streetId) ? [query.streetId] : []
  const rows = (await findStaff(ctx, { streets, state: query.state })).filter((row) => matches(ctx, row, query.search?.trim() ?? ''))
  const after = decodeCursor(query.cursor, place)?.[0]
  const from = after ? rows.findIndex(({ id }) => id === after) + 1 : 0
  const page = pageOfRows(rows.slice(from, from + query.limit + 1), query.limit, ({ id }) => [id], (row) => presentStaffLine(ctx, held, row))
  return { ...page, mayGive: givableRoles(ctx.actor) }
}

/** By a part of the name, the unit or the role, or the last digits of the number. */
function matches(ctx: Ctx, row: StaffRow, search: string): boolean {
  if (!search) return true
  const { vault } = ctx.services
  const words = [vault.open(row.name_cipher, row.key_id), row.scope_name, roleLabels[row.role]]
  return words.some((word) => word.includes(search)) || (/^\d{4,}$/.test(search) && vault.open(row.phone_cipher, row.key_id).endsWith(search))
}
