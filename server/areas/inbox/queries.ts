import { sql } from 'kysely'
import { keptTitle, type IssueHat } from '../../../contract/issue/vocabulary'
import type { Ctx } from '../../context'
import { unitsOf } from '../../platform/context'

interface NewMessage {
  readonly eventId: string
  readonly personIds: readonly string[]
  readonly issueId: string | null
  readonly template: string
  readonly params: Readonly<Record<string, string | null>>
}

/** One row a person and event: persons that turned out to be one count once, a second telling adds nothing. */
export async function insertMessages(ctx: Ctx, { eventId, personIds, issueId, template, params }: NewMessage): Promise<void> {
  const ids = personIds.map(() => ctx.newId())
  await sql`
    INSERT INTO inbox_message (tenant, id, person_id, event_id, issue_id, template, params, created_at)
    SELECT DISTINCT ON (coalesce(p.merged_into, p.id))
      ${ctx.tenant}, n.id, coalesce(p.merged_into, p.id), ${eventId}::uuid, ${issueId}::uuid, ${template}, ${JSON.stringify(params)}::jsonb, ${ctx.now}::timestamptz
    FROM unnest(${ids}::uuid[], ${[...personIds]}::uuid[]) AS n (id, person_id)
    JOIN person p ON p.tenant = ${ctx.tenant} AND p.id = n.person_id
    ON CONFLICT (tenant, event_id, person_id) DO NOTHING`.execute(ctx.db)
}

export interface MessageRow {
  readonly id: string
  readonly created_at: Date
  readonly read_at: Date | null
  readonly issue_id: string | null
  readonly template: string
  readonly desk: string | null
  readonly hat: IssueHat | null
  /** As this reader may know it: a neighbour who met it too reads the published title only. */
  readonly title: string | null
  /** Raised by the reader, whose own words they are. */
  readonly own: boolean
  readonly number: string | null
  readonly deputy_name: string | null
  readonly place_name: string | null
  readonly handler_name: string | null
  readonly meeting_id: string | null
  readonly topic: string | null
  readonly venue: string | null
  readonly starts_at: Date | null
  readonly milestone: string | null
  readonly due_on: string | null
}

/** Newest first, of the person and of every guest joined into them. */
export async function listMessages(ctx: Ctx, { before, limit }: { before: string | null; limit: number }): Promise<MessageRow[]> {
  const mine = [...ctx.actor.personIds]
  const older = before ? sql`AND id < ${before}::uuid` : sql``
  const { rows } = await sql<MessageRow>`
    SELECT n.id, n.created_at, n.read_at, n.issue_id, n.template, n.params->>'desk' AS desk, n.params->>'hat' AS hat, d.name AS deputy_name, c.name AS place_name, h.name AS handler_name,
      s.id AS meeting_id, s.topic, s.venue, s.starts_at, stone.what AS milestone, stone.due_on,
      CASE WHEN neighbour.is THEN p.title WHEN m.about_handler_id = ANY(${unitsOf(ctx.actor)}::uuid[]) AND m.raised_by <> ALL(${mine}::uuid[]) THEN ${keptTitle} ELSE i.title END AS title, CASE WHEN neighbour.is THEN NULL ELSE m.number END AS number, coalesce(m.raised_by = ANY(${mine}::uuid[]), false) AS own
    FROM (
      SELECT * FROM inbox_message WHERE tenant = ${ctx.tenant} AND person_id = ANY(${mine}::uuid[]) ${older} ORDER BY id DESC LIMIT ${sql.lit(limit)}
    ) AS n
    LEFT JOIN matter m ON m.tenant = n.tenant AND m.id = n.issue_id
    LEFT JOIN issue i ON i.tenant = n.tenant AND i.matter_id = n.issue_id
    LEFT JOIN publication p ON p.tenant = n.tenant AND p.matter_id = n.issue_id AND p.state = 'published'
    LEFT JOIN deputy d ON d.tenant = n.tenant AND d.id = (n.params->>'deputyId')::uuid
    LEFT JOIN place c ON c.tenant = n.tenant AND c.id = (n.params->>'placeId')::uuid
    LEFT JOIN handler h ON h.tenant = n.tenant AND h.id = (n.params->>'handlerId')::uuid
    LEFT JOIN street_meeting s ON s.tenant = n.tenant AND s.id = (n.params->>'meetingId')::uuid
    LEFT JOIN milestone stone ON stone.tenant = n.tenant AND stone.id = (n.params->>'milestoneId')::uuid
    CROSS JOIN LATERAL (
      SELECT n.template !~ '^(desk[.]|beside[.]|newFor|meeting[.]|milestone[.])' AND EXISTS (SELECT 1 FROM follow f WHERE f.tenant = n.tenant AND f.matter_id = n.issue_id AND f.person_id = ANY(${mine}::uuid[]))
        AND NOT EXISTS (SELECT 1 FROM follow f WHERE f.tenant = n.tenant AND f.matter_id = n.issue_id AND f.person_id = ANY(${mine}::uuid[]) AND f.reason <> 'met_too') AS is
    ) AS neighbour
    ORDER BY n.id DESC`.execute(ctx.db)
  return rows
}

const mostCounted = 100

/** Unread messages, counted up to 100: beyond that the app shows 99+. */
export async function countUnreadMessages(ctx: Ctx): Promise<number> {
  const { rows } = await sql<{ unread: number }>`
    SELECT count(*)::int AS unread FROM (
      SELECT 1 FROM inbox_message WHERE tenant = ${ctx.tenant} AND person_id = ANY(${[...ctx.actor.personIds]}::uuid[]) AND read_at IS NULL LIMIT ${sql.lit(mostCounted)}
    ) AS waiting`.execute(ctx.db)
  return rows[0]?.unread ?? 0
}

/** Ids carry their time, so everything shown above `upTo` is newer and stays unread. */
export const markMessagesRead = async (ctx: Ctx, upTo: string): Promise<void> => {
  await ctx.db.updateTable('inbox_message').set({ read_at: ctx.now })
    .where('tenant', '=', ctx.tenant).where('person_id', 'in', [...ctx.actor.personIds]).where('read_at', 'is', null).where('id', '<=', upTo).execute()
}
