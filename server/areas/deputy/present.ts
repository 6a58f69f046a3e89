import type { z } from 'zod'
import type { deputyCard } from '../../../contract/deputy/schemas'
import { deputyTitle } from '../../../contract/deputy/vocabulary'
import { isoChinaOrNull } from '../../platform/clock/china-time'
import { chinaWorkCalendar } from '../matter'
import { areasOf } from './rules/areas-of'
import { holidayOf, nextVisit } from './rules/next-visit'
import type { DeputyRow } from './queries'

/** A deputy as everybody may know them: full title, field, estates, next visit; no phone. */
export const presentDeputyCard = (row: DeputyRow, now: Date): z.output<typeof deputyCard> => ({
  id: row.id, name: row.name, kind: row.kind, title: deputyTitle(row.kind, row.street_name, row.level), field: row.field,
  areas: areasOf(row.grids), gridIds: row.grids.map(({ id }) => id), constituency: row.constituency,
  nextVisitAt: isoChinaOrNull(nextVisit({ weekday: row.visit_weekday, time: row.visit_time }, now, holidayOf(chinaWorkCalendar))),
})
