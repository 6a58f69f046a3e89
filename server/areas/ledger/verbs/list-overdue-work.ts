import type { ledgerSchemas } from '../../../../contract/ledger/schemas'
import type { Ctx } from '../../../context'
import { chinaDay } from '../../../platform/clock/china-time'
import { refuse } from '../../../platform/errors'
import type { Input, Reply } from '../../../platform/http/route'
import { nameInstead } from '../../issue'
import { maskPersonal } from '../../matter'
import { seatAt } from '../policy'
import { findDepartments, listOverdue } from '../queries/unit-work'

const mostShown = 200
const dayMs = 86_400_000

/** What the county's departments are late with: enough to ask them, and nothing of who raised it. */
export async function listOverdueWork(ctx: Ctx, { query }: Input<typeof ledgerSchemas.listOverdueWork>): Promise<Reply<typeof ledgerSchemas.listOverdueWork>> {
  if (!seatAt(ctx.actor, ['government_office'], query.scopeId)) refuse('access.denied')
  const departments = await findDepartments(ctx)
  const rows = await listOverdue(ctx, departments.map(({ id }) => id), mostShown)
  return {
    items: rows.map(({ due_at: due, ...row }) => ({
      number: row.number, title: nameInstead(row) ?? maskPersonal(row.title), unit: row.unit, place: row.place, dueOn: chinaDay(due), daysLate: Math.floor((ctx.now.getTime() - due.getTime()) / dayMs),
    })),
  }
}
