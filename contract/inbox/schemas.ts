import { z } from 'zod'
import { desks } from '../issue/vocabulary'
import { done, id, instant, pageOf, pageQuery, type SchemasOf } from '../schema'
import type { inboxEndpoints } from './endpoints'

export const inboxMessage = z.object({
  id,
  at: instant,
  title: z.string(),
  text: z.string(),
  read: z.boolean(),
  /** The issue it is about; open it from here. */
  issueId: id.nullable(),
  /** The street's meeting it is about; goes before the issue. */
  meetingId: id.nullable(),
  /** The desk it is told to: the issue opens there; null: told to who raised or follows it. */
  desk: z.enum(desks).nullable(),
})

export const inboxSchemas = {
  listInbox: { query: pageQuery, reply: pageOf(inboxMessage) },
  countUnread: { reply: z.object({ unread: z.number().int() }) },
  markRead: { body: z.object({ upTo: id }), reply: done },
} satisfies SchemasOf<typeof inboxEndpoints>
