import { z } from 'zod'
import type { inboxMessage, inboxSchemas } from '../../../../contract/inbox/schemas'
import type { Ctx } from '../../../context'
import { isoChina } from '../../../platform/clock/china-time'
import { decodeCursor, pageOfRows } from '../../../platform/http/cursor'
import type { Input, Reply } from '../../../platform/http/route'
import { maskPersonal } from '../../matter'
import { listMessages, type MessageRow } from '../queries'
import { deskOfMessage, messageWords } from '../messages'

const place = z.tuple([z.uuid()])

const meetingOf = (row: MessageRow) =>
  (row.topic !== null && row.venue !== null && row.starts_at !== null ? { topic: row.topic, venue: row.venue, startsAt: row.starts_at, milestone: row.milestone, dueOn: row.due_on } : null)

const titleFor = ({ title, own }: MessageRow): string | null => (title === null || own ? title : maskPersonal(title))

const presentMessage = (row: MessageRow): z.output<typeof inboxMessage> => ({
  id: row.id, at: isoChina(row.created_at), read: row.read_at !== null, issueId: row.issue_id, meetingId: row.meeting_id, desk: deskOfMessage(row.template, row.desk),
  ...messageWords(row.template, { title: titleFor(row), number: row.number, hat: row.hat, deputyName: row.deputy_name, placeName: row.place_name, handlerName: row.handler_name, meeting: meetingOf(row) }),
})

/** My messages, newest first. */
export async function listInbox(ctx: Ctx, { query }: Input<typeof inboxSchemas.listInbox>): Promise<Reply<typeof inboxSchemas.listInbox>> {
  const after = decodeCursor(query.cursor, place)
  const rows = await listMessages(ctx, { before: after?.[0] ?? null, limit: query.limit + 1 })
  return pageOfRows(rows, query.limit, (row) => [row.id], presentMessage)
}
