import { sql } from 'kysely'
import type { CongressLevel, DeputyKind } from '../../../../contract/deputy/vocabulary'
import type { AssignmentKind, HandlerKind } from '../../../../contract/handling/vocabulary'
import type { Score } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'

type Looking = Pick<Ctx, 'db' | 'tenant'>

export interface PaperHome {
  readonly street_id: string
  readonly community_id: string
  readonly street: string
  readonly stem: string
  readonly duty_phone: string | null
  readonly handler_id: string | null
  readonly handler: string | null
  readonly assigner: 'community' | 'street' | null
  readonly plan_on: string | null
  readonly answer_due_at: Date | null
  readonly answered_at: Date | null
  readonly deputy_name: string | null
  readonly deputy_kind: DeputyKind | null
  readonly deputy_level: CongressLevel | null
  readonly raiser_cipher: Buffer | null
  readonly raiser_key: string | null
  /** Who entered it for the resident; null where they raised it themselves. */
  readonly entered_by: string | null
}

/** Where an issue belongs and who has to do with it, beside its ledger line. */
export async function findPaperHome(ctx: Looking, id: string): Promise<PaperHome | null> {
  const { rows } = await sql<PaperHome>`
    SELECT m.street_id, m.community_id, street.name AS street, street.short_name AS stem, c.duty_phone, m.responsible_handler_id AS handler_id, h.name AS handler, m.assigner, m.plan_on, m.answer_due_at, m.answered_at,
      d.name AS deputy_name, d.kind AS deputy_kind, d.level AS deputy_level, raiser.name_cipher AS raiser_cipher, raiser.name_key AS raiser_key,
      CASE WHEN i.source IN ('phone', 'visit', 'external') THEN (SELECT a.actor_id FROM audit a WHERE a.tenant = m.tenant AND a.subject_id = m.id AND a.event = 'issue.raised' LIMIT 1) END AS entered_by
    FROM matter m JOIN issue i ON i.tenant = m.tenant AND i.matter_id = m.id JOIN person raiser ON raiser.tenant = m.tenant AND raiser.id = m.raised_by
    JOIN place street ON street.tenant = m.tenant AND street.id = m.street_id JOIN place c ON c.tenant = m.tenant AND c.id = m.community_id
    LEFT JOIN handler h ON h.tenant = m.tenant AND h.id = m.responsible_handler_id LEFT JOIN deputy d ON d.tenant = m.tenant AND d.id = m.follow_up_deputy_id
    WHERE m.tenant = ${ctx.tenant} AND m.id = ${id} AND m.kind = 'issue'`.execute(ctx.db)
  return rows[0] ?? null
}

export interface AssignmentPaper {
  readonly id: string
  readonly handler_id: string
  readonly name: string
  readonly unit_kind: HandlerKind
  readonly kind: AssignmentKind
  readonly part: 'lead' | 'support'
  readonly serial: number
  readonly assigned_at: Date
  readonly due_at: Date | null
  readonly text: string | null
  readonly giver_cipher: Buffer | null
  readonly giver_key: string | null
}

/** What was given to units, with serial, words and who gave it; oldest first. */
export async function listAssignments(ctx: Looking, id: string): Promise<AssignmentPaper[]> {
  const { rows } = await sql<AssignmentPaper>`
    SELECT a.id, a.handler_id, h.name, h.kind AS unit_kind, a.kind, a.part, a.serial, a.assigned_at, a.due_at, s.text, giver.name_cipher AS giver_cipher, giver.key_id AS giver_key
    FROM assignment a JOIN handler h ON h.tenant = a.tenant AND h.id = a.handler_id LEFT JOIN statement s ON s.tenant = a.tenant AND s.id = a.statement_id
    LEFT JOIN LATERAL (SELECT g.name_cipher, g.key_id FROM audit f JOIN role_grant g ON g.tenant = f.tenant AND g.person_id = f.actor_id AND g.role = f.role
      WHERE f.tenant = a.tenant AND f.subject_id = a.matter_id AND f.event IN ('issue.assigned', 'issue.givenToProperty') AND f.at = a.assigned_at ORDER BY g.valid_from DESC LIMIT 1) AS giver ON true
    WHERE a.tenant = ${ctx.tenant} AND a.matter_id = ${id} ORDER BY a.id LIMIT 50`.execute(ctx.db)
  return rows
}

export const listSupervisions = (ctx: Looking, id: string) =>
  ctx.db.selectFrom('supervision as v').innerJoin('statement as s', (on) => on.onRef('s.tenant', '=', 'v.tenant').onRef('s.id', '=', 'v.statement_id'))
    .where('v.tenant', '=', ctx.tenant).where('v.matter_id', '=', id).orderBy('v.id').limit(50).select(['v.id', 'v.serial', 'v.issued_at', 's.text']).execute()

export const listExtensions = (ctx: Looking, id: string) =>
  ctx.db.selectFrom('extension as e').leftJoin('statement as s', (on) => on.onRef('s.tenant', '=', 'e.tenant').onRef('s.id', '=', 'e.statement_id'))
    .where('e.tenant', '=', ctx.tenant).where('e.matter_id', '=', id).orderBy('e.id').limit(50).select(['e.id', 'e.asked_by', 'e.asked_at', 'e.from_due_at', 'e.wanted_at', 's.text']).execute()

export interface CallBackRow { readonly subject: 'handling' | 'followUp'; readonly score: Score; readonly channel: 'call' | 'visit'; readonly created_at: Date; readonly text: string | null; readonly caller_cipher: Buffer | null; readonly caller_key: string | null }

/** What was heard when somebody was called back about the round that is done. */
export async function listCallBacks(ctx: Looking, id: string): Promise<CallBackRow[]> {
  const { rows } = await sql<CallBackRow>`
    SELECT r.subject, r.score, r.channel, r.created_at, s.text, g.name_cipher AS caller_cipher, g.key_id AS caller_key
    FROM matter m JOIN rating r ON r.tenant = m.tenant AND r.matter_id = m.id AND r.round = m.round AND r.channel IN ('call', 'visit')
    LEFT JOIN statement s ON s.tenant = r.tenant AND s.id = r.statement_id
    LEFT JOIN LATERAL (SELECT g.name_cipher, g.key_id FROM role_grant g WHERE g.tenant = r.tenant AND g.person_id = r.recorded_by ORDER BY g.valid_from DESC LIMIT 1) AS g ON true
    WHERE m.tenant = ${ctx.tenant} AND m.id = ${id}`.execute(ctx.db)
  return rows
}

export interface Proof { readonly kind: 'image' | 'document'; readonly name: string | null }

/** What came with the words that ended it. */
export async function listProofs(ctx: Looking, id: string): Promise<Proof[]> {
  const { rows } = await sql<Proof>`
    SELECT md.kind, md.name FROM (SELECT a.statement_id FROM audit a WHERE a.tenant = ${ctx.tenant} AND a.subject_id = ${id} AND a.event = 'issue.settled' ORDER BY a.id DESC LIMIT 1) AS last
    JOIN statement_media sm ON sm.tenant = ${ctx.tenant} AND sm.statement_id = last.statement_id
    JOIN media md ON md.tenant = sm.tenant AND md.id = sm.media_id ORDER BY md.kind, sm.position`.execute(ctx.db)
  return rows
}
