import type { z } from 'zod'
import type { issueRow, publicIssueRow } from '../../../../contract/issue/schemas'
import { keptTitle } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import { isoChina, isoChinaOrNull } from '../../../platform/clock/china-time'
import { maskContacts } from '../../matter'
import { maskPersonal, presentPublicPhotos } from '../../review'
import type { MyLine } from '../queries/list-mine'
import type { PublicLine } from '../queries/list-public'
import type { IssueLine } from '../queries/row-columns'
import { chipOf, holderOf } from './chip-of'

const lineOf = (row: IssueLine, now: Date): z.output<typeof issueRow> => ({
  id: row.id, number: row.number, title: row.title, placeName: row.place_name, state: row.state, chip: chipOf(row), urgency: row.urgency,
  raisedAt: isoChina(row.created_at), dueAt: isoChinaOrNull(row.due_at), overdue: row.due_at !== null && row.due_at < now,
  holder: holderOf(row), metToo: row.met_too, photoCount: row.photo_count,
})

/** A line for those who handle the issue: without the personal numbers in its title. */
export const presentLine = (row: IssueLine, now: Date): z.output<typeof issueRow> => Object.assign(lineOf(row, now), { title: maskContacts(row.title) })

/** A line of a unit's desk: what complains of it is there, in nobody's words. */
export const presentUnitLine = (row: IssueLine, now: Date): z.output<typeof issueRow> => (row.about_its_unit ? { ...lineOf(row, now), title: keptTitle, photoCount: 0 } : presentLine(row, now))

/** A line of my list: who only met it too reads the published title, or none once it was taken back, and neither number nor clock. */
export const presentMyLine = (row: MyLine, now: Date): z.output<typeof issueRow> => {
  if (row.reason === 'raised') return lineOf(row, now)
  if (row.reason === 'code') return presentLine(row, now)
  return { ...lineOf(row, now), title: maskPersonal(row.public_title ?? '这件事已不再公开'), number: '', dueAt: null, overdue: false, photoCount: 0 }
}

/** A line for everybody: published words only, masked once more on the way out. The number and the clock stay between who raised it and who handles it. */
export const presentPublicLine = (ctx: Ctx, row: PublicLine): z.output<typeof publicIssueRow> => ({
  id: row.id, title: maskPersonal(row.public_title), placeName: row.place_name, state: row.state, chip: chipOf(row), urgency: row.urgency,
  raisedAt: isoChina(row.created_at), holder: holderOf(row), metToo: row.met_too, photoCount: row.public_photos.length, rated: row.rated, satisfied: row.satisfied,
  result: row.result === null ? null : maskPersonal(row.result), photos: presentPublicPhotos(ctx, comparedOf(row)),
})

// A list shows what changed: the first photo of before and of after.
const comparedOf = ({ public_photos: photos }: PublicLine) =>
  (['before', 'after'] as const).flatMap((caption) => photos.find((photo) => photo.caption === caption) ?? [])
