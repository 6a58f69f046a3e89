import type { z } from 'zod'
import type { assessmentDetail, assessmentItem, assessmentRow } from '../../../contract/assessment/schemas'
import { deputyTitle } from '../../../contract/deputy/vocabulary'
import type { Ctx } from '../../context'
import { isoChina, isoChinaOrNull } from '../../platform/clock/china-time'
import { deputiesOfPlace } from '../deputy'
import { chipOf } from '../issue'
import { presentParticipants } from '../participant'
import { openRow } from './open-row'
import { actionsOf } from './policy'
import type { AssessmentRow } from './queries/assessments'
import { loadItems, type ItemRow } from './queries/items'
import { isOff, owesTriage } from './rules/agenda'
import { papersOf } from './rules/papers-of'

export const presentRow = (row: AssessmentRow): z.output<typeof assessmentRow> => ({
  id: row.id, communityName: row.community_name, month: row.month, state: row.state, itemCount: row.item_count, decidedCount: row.decided_count,
  heldAt: isoChinaOrNull(row.held_at), openedAt: isoChina(row.opened_at), closedAt: isoChinaOrNull(row.closed_at),
})

const presentItem = (row: ItemRow, mayDecide: boolean, now: Date): z.output<typeof assessmentItem> => ({
  issueId: row.matter_id, number: row.number, title: row.recused ? null : row.title, placeName: row.place_name, chip: chipOf(row), urgency: row.urgency, category: row.category,
  raisedAt: isoChina(row.created_at), dueAt: isoChinaOrNull(row.due_at), overdue: row.due_at !== null && row.due_at < now, triaged: !owesTriage(row), why: row.why,
  decision: row.decision, party: row.party, words: row.recused ? null : row.words, decidedAt: isoChinaOrNull(row.decided_at), version: row.version,
  mayDecide: mayDecide && !row.recused && !isOff(row.state) && row.decision !== 'triaged' && row.decision !== 'redirected',
})

/** One assessment as its community and its street see it. */
export async function presentAssessment(ctx: Ctx, id: string): Promise<z.output<typeof assessmentDetail>> {
  const { row } = await openRow(ctx, id)
  const allowedActions = actionsOf(ctx.actor, row)
  const deputies = allowedActions.includes('recordParticipants') ? await deputiesOfPlace(ctx, row.community_id) : []
  return {
    ...presentRow(row), communityId: row.community_id, venue: row.venue, remarks: row.remarks ? row.remarks.split('\n') : [],
    participants: await presentParticipants(ctx, id),
    items: (await loadItems(ctx, id)).map((item) => presentItem(item, allowedActions.includes('decide'), ctx.now)),
    allowedActions, papers: papersOf(row), deputyChoices: deputies.map((one) => ({ id: one.id, name: one.name, title: deputyTitle(one.kind, one.street_name, one.level) })),
  }
}
