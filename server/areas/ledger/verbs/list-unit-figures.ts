import type { ledgerSchemas } from '../../../../contract/ledger/schemas'
import type { Ctx } from '../../../context'
import { isoChina } from '../../../platform/clock/china-time'
import { refuse } from '../../../platform/errors'
import type { Input, Reply } from '../../../platform/http/route'
import { categoriesAt } from '../../handling'
import { loadSettings } from '../../setting'
import { seatAt } from '../policy'
import { findDepartments, findUnits, loadUnitWork, type UnitWork } from '../queries/unit-work'
import { monthOf, spanOfMonth } from '../rules/month-span'
import { countWork, noFigures, type ReturnTime } from '../rules/unit-figures'

/** The month of a unit's own work; for the county's government, of its departments. Numbers only. */
export async function listUnitFigures(ctx: Ctx, { query }: Input<typeof ledgerSchemas.listUnitFigures>): Promise<Reply<typeof ledgerSchemas.listUnitFigures>> {
  const seat = seatAt(ctx.actor, ['handler', 'government_office'], query.scopeId) ?? refuse('access.denied')
  const units = seat.handlerId ? await findUnits(ctx, [seat.handlerId]) : await findDepartments(ctx)
  const month = query.month ?? monthOf(ctx.now)
  const works = await loadUnitWork(ctx, units.map(({ id }) => id), spanOfMonth(month))
  const times = await returnTimes(ctx, works)
  const [first] = units
  return {
    month, asOf: isoChina(ctx.now), categories: await categoriesAt(ctx, seat.placeId ?? first?.home_id ?? refuse('access.denied')),
    units: units.map(({ id, name, kind }) => ({
      unitId: id, unit: name, kind,
      ...works.filter((work) => work.handler_id === id).reduce((sum, work) => countWork(sum, work, { month: spanOfMonth(month), now: ctx.now, time: times.get(work.street_id) ?? refuse('place.unknown') }), noFigures),
    })),
  }
}

async function returnTimes(ctx: Ctx, works: readonly UnitWork[]): Promise<Map<string, ReturnTime>> {
  const times = new Map<string, ReturnTime>()
  for (const streetId of new Set(works.map(({ street_id: id }) => id))) times.set(streetId, await loadSettings(ctx, streetId))
  return times
}
