import type { streetMeetingSchemas } from '../../../../contract/street-meeting/schemas'
import type { Ctx } from '../../../context'
import { encodeCursor } from '../../../platform/http/cursor'
import type { Input, Reply } from '../../../platform/http/route'
import { presentMilestones } from '../present-milestone'
import { listReadable } from '../queries/milestones'

/** Milestones of my street or unit, or of one issue; the earliest first, so that what is late stands on top. */
export async function listMilestones(ctx: Ctx, { query }: Input<typeof streetMeetingSchemas.listMilestones>): Promise<Reply<typeof streetMeetingSchemas.listMilestones>> {
  const rows = await listReadable(ctx, { ...query, limit: query.limit + 1 })
  const shown = rows.slice(0, query.limit)
  const last = shown.at(-1)
  return { items: await presentMilestones(ctx, shown), next: rows.length > query.limit && last ? encodeCursor([last.due_on, last.id]) : null }
}
