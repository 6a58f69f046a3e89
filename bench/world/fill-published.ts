import type { Kysely } from 'kysely'
import { v7 } from 'uuid'
import type { Database } from '../../server/database'
import { imprintOfText, imprintRule } from '../../server/areas/matter'
import { sql } from 'kysely'
import { residents, type Seats } from './people'
import { sayings } from './sayings'

const chunk = 1000

/** Published issues of one community in the last weeks, as similar() reads them. */
export async function fillPublished(db: Kysely<Database>, seats: Seats, count: number): Promise<void> {
  const texts = sayings(count, 1)
  for (let from = 0; from < count; from += chunk) await insertSome(db, seats, texts.slice(from, from + chunk), from)
  await sql`VACUUM ANALYZE`.execute(db)
}

async function insertSome(db: Kysely<Database>, { tenant, streetId, communities }: Seats, texts: readonly string[], from: number): Promise<void> {
  const communityId = communities[0]?.scopeId ?? ''
  const raisedBy = residents[0]?.personId ?? ''
  const rows = texts.map((text, at) => {
    const minutes = 5 * (from + at)
    return { text, id: v7(), number: `试-${from + at}`, created: new Date(Date.now() - minutes * 60_000) }
  })
  await db.insertInto('matter').values(rows.map(({ id, number, created }) => ({
    tenant, id, kind: 'issue', number, street_id: streetId, community_id: communityId, grid_id: null, state: 'closed', urgency: 'yellow', category: null, due_at: null,
    follow_up_deputy_id: null, responsible_place_id: null, responsible_handler_id: null, ending: 'settled', raised_by: raisedBy, seen_at: null, rate_until: null, created_at: created, changed_at: created,
  }))).execute()
  await db.insertInto('issue').values(rows.map(({ id, text }) => ({
    tenant, matter_id: id, title: text.slice(0, 24), statement_id: id, place_words: null, phone_cipher: null, phone_hash: null, phone_key: null,
    visibility: 'public', source: 'app', code_id: null, external_number: null, external_source: null, follow_up_hash: Buffer.from(id), photo_count: 0,
  }))).execute()
  await db.insertInto('publication').values(rows.map(({ id, text, created }) => ({
    tenant, id, matter_id: id, street_id: streetId, community_id: communityId, grid_id: null, deputy_id: null, state: 'published', title: text.slice(0, 24), text,
    imprint: imprintOfText(text), imprint_rule: imprintRule, checked_by: null, checked_at: null, approved_by: null, published_at: created, reason: null, requested_at: created,
  }))).execute()
}
