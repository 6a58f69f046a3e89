import { sql, type RawBuilder } from 'kysely'
import type { RatingChannel } from '../../../../contract/handling/vocabulary'
import type { Ending, IssueCategory, IssueState, Score, Urgency } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'

/** An issue as the ledger needs it, before anybody decides on masks. */
export interface LedgerLine {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly text: string | null
  readonly state: IssueState
  readonly urgency: Urgency
  readonly category: IssueCategory | null
  readonly ending: Ending | null
  readonly seen_at: Date | null
  readonly created_at: Date
  /** Exact, for the next page. */
  readonly created_key: string
  readonly triaged_at: Date | null
  readonly handle_due_at: Date | null
  readonly paused_at: Date | null
  readonly done_at: Date | null
  readonly community_id: string
  readonly community_name: string
  readonly place_name: string
  readonly deputy_name: string | null
  readonly handler_name: string | null
  readonly responsible: string | null
  readonly source: string
  readonly code_label: string | null
  readonly external_source: string | null
  readonly external_number: string | null
  readonly reported_on: string | null
  readonly main_number: string | null
  readonly above_community: boolean
  readonly about_handler_id: string | null
}

const columns = sql`m.id, m.number, i.title, s.text, m.state, m.urgency, m.category, m.ending, m.seen_at, m.created_at, m.created_at::text AS created_key, m.triaged_at, m.handle_due_at, m.paused_at, m.done_at,
  m.community_id, community.name AS community_name, coalesce(grid.short_name, i.estate, community.name) AS place_name, d.name AS deputy_name, h.name AS handler_name, coalesce(h.name, own.name) AS responsible,
  i.source, code.label AS code_label, i.external_source, i.external_number, i.reported_on, main.number AS main_number, m.above_community, m.about_handler_id`

const joins = sql`JOIN issue i ON i.tenant = m.tenant AND i.matter_id = m.id
  JOIN statement s ON s.tenant = i.tenant AND s.id = i.statement_id
  JOIN place community ON community.tenant = m.tenant AND community.id = m.community_id
  LEFT JOIN place grid ON grid.tenant = m.tenant AND grid.id = m.grid_id
  LEFT JOIN place own ON own.tenant = m.tenant AND own.id = m.responsible_place_id
  LEFT JOIN deputy d ON d.tenant = m.tenant AND d.id = m.follow_up_deputy_id
  LEFT JOIN handler h ON h.tenant = m.tenant AND h.id = m.responsible_handler_id
  LEFT JOIN entry_code code ON code.tenant = i.tenant AND code.id = i.code_id
  LEFT JOIN matter main ON main.tenant = m.tenant AND main.id = m.merged_into`

/** The lines of the matters that `chosen` selects, in its order: newest first. */
export async function ledgerLines(ctx: Pick<Ctx, 'db' | 'tenant'>, chosen: RawBuilder<unknown>): Promise<LedgerLine[]> {
  const { rows } = await sql<LedgerLine>`SELECT ${columns} FROM (${chosen}) AS m ${joins} ORDER BY m.created_at DESC, m.id DESC`.execute(ctx.db)
  return rows
}

export const findLedgerLines = (ctx: Pick<Ctx, 'db' | 'tenant'>, ids: readonly string[]): Promise<LedgerLine[]> =>
  ledgerLines(ctx, sql`SELECT m.* FROM matter m WHERE m.tenant = ${ctx.tenant} AND m.kind = 'issue' AND m.id = ANY(${[...ids]}::uuid[])`)

export const findLedgerLine = async (ctx: Pick<Ctx, 'db' | 'tenant'>, id: string): Promise<LedgerLine | null> =>
  (await findLedgerLines(ctx, [id]))[0] ?? null

/** Of some issues, those that the reader stepped aside from. */
export const steppedAside = async (ctx: Ctx, ids: readonly string[]): Promise<Set<string>> =>
  new Set((await ctx.db.selectFrom('recusal').select('matter_id').where('tenant', '=', ctx.tenant).where('matter_id', '=', sql<string>`ANY(${[...ids]}::uuid[])`)
    .where('person_id', '=', sql<string>`ANY(${[...ctx.actor.personIds]}::uuid[])`).execute()).map(({ matter_id: id }) => id))

/** What of an issue only a file shows: who raised it, who helps, what was done, how it was judged. */
export interface LedgerMore {
  readonly id: string
  readonly raiser_cipher: Buffer | null
  readonly raiser_key: string | null
  readonly helpers: readonly string[]
  readonly steps: readonly { readonly at: string; readonly by: string | null; readonly text: string }[]
  readonly charge_cipher: Buffer | null
  readonly charge_key: string | null
  readonly score: Score | null
  readonly channel: RatingChannel | null
  readonly called_at: Date | null
  readonly caller_cipher: Buffer | null
  readonly caller_key: string | null
}

const officialRoles = ['community', 'street_office', 'handler', 'deputy']
// What was said in passing to colleagues, and why somebody stepped aside or was judged, is no progress.
const toldEvents = ['answered', 'settled', 'passedOn', 'askedBack', 'takenByCommunity', 'givenToProperty', 'reportedUp', 'assigned', 'redirected', 'interimReplied', 'plannedFor', 'explained', 'reopened'].map((event) => `issue.${event}`)
const chargeEvents = ['taken', 'takenByCommunity', 'mediationOpened', 'settled', 'interimReplied'].map((event) => `issue.${event}`)

const steps = sql`LEFT JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('at', a.at, 'by', coalesce(h.name, p.name, d.name), 'text', s.text) ORDER BY a.id), '[]') AS steps
    FROM audit a JOIN statement s ON s.tenant = a.tenant AND s.id = a.statement_id
    LEFT JOIN handler h ON h.tenant = a.tenant AND h.id = a.handler_id LEFT JOIN place p ON p.tenant = a.tenant AND p.id = a.place_id LEFT JOIN deputy d ON d.tenant = a.tenant AND d.id = a.deputy_id
    WHERE a.tenant = m.tenant AND a.subject_id = m.id AND a.event = ANY(${toldEvents}) AND a.role = ANY(${officialRoles}) AND s.text <> '') AS told ON true`
// 责任人: who took or settled it at the responsible party, never a deputy.
const charge = sql`LEFT JOIN LATERAL (
    SELECT g.name_cipher, g.key_id FROM audit a JOIN role_grant g ON g.tenant = a.tenant AND g.person_id = a.actor_id AND g.role = a.role
    WHERE a.tenant = m.tenant AND a.subject_id = m.id AND a.event = ANY(${chargeEvents}) AND a.role IN ('community', 'street_office', 'handler') ORDER BY a.id DESC LIMIT 1) AS charge ON true`
const judged = sql`LEFT JOIN LATERAL (
    SELECT r.score, r.channel, r.created_at, r.recorded_by FROM rating r WHERE r.tenant = m.tenant AND r.matter_id = m.id AND r.round = m.round AND r.subject = 'handling' AND r.rater <> 'neighbour'
    ORDER BY r.rater_id <> m.raised_by, r.created_at LIMIT 1) AS judged ON true
  LEFT JOIN LATERAL (SELECT g.name_cipher, g.key_id FROM role_grant g WHERE g.tenant = m.tenant AND g.person_id = judged.recorded_by ORDER BY g.valid_from DESC LIMIT 1) AS caller ON true`

/** The rest of the columns for some issues; small parts, so that a year's file is a few round trips. */
export async function loadMore(ctx: Ctx, ids: readonly string[]): Promise<Map<string, LedgerMore>> {
  const { rows } = await sql<LedgerMore>`
    SELECT m.id, raiser.name_cipher AS raiser_cipher, raiser.name_key AS raiser_key, told.steps, charge.name_cipher AS charge_cipher, charge.key_id AS charge_key,
      ARRAY(SELECT h.name FROM assignment a JOIN handler h ON h.tenant = a.tenant AND h.id = a.handler_id WHERE a.tenant = m.tenant AND a.matter_id = m.id AND a.part = 'support' AND a.outcome IS DISTINCT FROM 'returned' ORDER BY a.id) AS helpers,
      judged.score, judged.channel, CASE WHEN judged.channel IN ('call', 'visit') THEN judged.created_at END AS called_at, caller.name_cipher AS caller_cipher, caller.key_id AS caller_key
    FROM matter m JOIN person raiser ON raiser.tenant = m.tenant AND raiser.id = m.raised_by ${steps} ${charge} ${judged}
    WHERE m.tenant = ${ctx.tenant} AND m.id = ANY(${[...ids]}::uuid[])`.execute(ctx.db)
  return new Map(rows.map((row) => [row.id, row]))
}
