import type { Ctx } from '../../context'
import type { Grant } from '../../platform/context'
import { refuse } from '../../platform/errors'
import { openHandler } from '../staff'

/** A unit that the actor keeps and that may have a link: the street's own sections have accounts. */
export async function openUnit(ctx: Ctx, handlerId: string): Promise<{ readonly name: string; readonly isClosed: boolean; readonly keeping: Grant }> {
  const { row, keeping } = await openHandler(ctx, handlerId)
  return row.kind === 'street_section' ? refuse('unitAccess.forSections') : { name: row.name, isClosed: row.closed_at !== null, keeping }
}
