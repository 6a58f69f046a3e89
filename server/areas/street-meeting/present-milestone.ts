import type { z } from 'zod'
import type { milestoneView } from '../../../contract/street-meeting/schemas'
import { keptTitle } from '../../../contract/issue/vocabulary'
import type { Ctx } from '../../context'
import { chinaDay, isoChinaOrNull } from '../../platform/clock/china-time'
import { refuse } from '../../platform/errors'
import { presentPhoto } from '../media'
import { maskPersonal } from '../matter'
import { mayMeet } from './policy'
import { loadReadable, photosOf, type MilestoneRow } from './queries/milestones'
import { milestoneState } from './rules/milestone-state'

export type MilestoneView = z.output<typeof milestoneView>

const steppedAside = '（您已回避这件事）'

/** Milestones with what was said of them, for those who may read them. */
export async function presentMilestones(ctx: Ctx, rows: readonly MilestoneRow[]): Promise<MilestoneView[]> {
  const said = rows.flatMap(({ statement_id: id }) => (id ? [id] : []))
  const photos = said.length > 0 ? await photosOf(ctx, said) : []
  return rows.map((row) => {
    const state = milestoneState(row, chinaDay(ctx.now))
    return {
      id: row.id, meetingId: row.meeting_id, issueId: row.matter_id, issueTitle: row.recused ? steppedAside : row.kept ? keptTitle : maskPersonal(row.title), issueNumber: row.number, what: row.what,
      unit: { id: row.handler_id, name: row.handler_name }, dueOn: row.due_on, state, metAt: isoChinaOrNull(row.met_at), words: row.recused ? null : row.words,
      photos: row.recused ? [] : photos.filter((photo) => photo.statement_id === row.statement_id).map((photo) => presentPhoto(ctx, photo)),
      mayMeet: (state === 'open' || state === 'late') && !row.recused && mayMeet(ctx.actor, row) !== null,
    }
  })
}

export async function presentMilestone(ctx: Ctx, id: string): Promise<MilestoneView> {
  const row = (await loadReadable(ctx, id)) ?? refuse('milestone.unknown')
  const [view] = await presentMilestones(ctx, [row])
  return view ?? refuse('milestone.unknown')
}
