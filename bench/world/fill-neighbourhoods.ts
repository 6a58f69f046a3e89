import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { v7 } from 'uuid'
import type { Database } from '../../server/database'
import { imprintOfText, imprintRule } from '../../server/areas/matter'
import { communitiesOf, neighbourhoodOf, type Labelled, type Said } from './neighbourhoods'
import { residents, type Seats } from './people'

const chunk = 500
const window = 11 * 7 * 86_400_000

/** A labelled text in the database, and who may ask for its duplicates. */
export interface Placed { readonly id: string; readonly said: Said; readonly token: string }

/** Issues of the last weeks, none of them published: every labelled community is one of the street's, filled up with what else people raise. */
export async function fillNeighbourhoods(db: Kysely<Database>, seats: Seats, labelled: readonly Labelled[], count: number): Promise<Placed[]> {
  const communities = communitiesOf(labelled)
  const each = Math.ceil(count / communities.length)
  const placed: Placed[] = []
  for (const [at, community] of communities.entries()) {
    const seat = seats.communities[at]
    if (!seat) throw new Error(`the street has no community for ${community}`)
    const own = labelled.filter((text) => text.community === community).length
    const all = neighbourhoodOf(labelled, community, each - own).map((said) => ({ id: v7(), said, token: seat.token }))
    for (let from = 0; from < all.length; from += chunk) await insertSome(db, seats, seat.scopeId, all.slice(from, from + chunk))
    placed.push(...all.filter(({ said }) => said.matter !== ''))
  }
  await sql`VACUUM ANALYZE`.execute(db)
  return placed
}

async function insertSome(db: Kysely<Database>, { tenant, streetId }: Seats, communityId: string, some: readonly Placed[]): Promise<void> {
  const raisedBy = residents[0]?.personId ?? ''
  // Evenly over the weeks, in an order that has nothing to do with what is said.
  const atOf = (id: string): Date => new Date(Date.now() - (Number.parseInt(id.slice(-6), 16) / 0x1000000) * window)
  const rows = some.map(({ id, said }) => ({ id, said, at: atOf(id) }))
  await db.insertInto('matter').values(rows.map(({ id, at }) => ({
    tenant, id, kind: 'issue', number: `试-${id}`, street_id: streetId, community_id: communityId, grid_id: null, state: 'withCommunity', urgency: 'yellow', category: null, due_at: null,
    follow_up_deputy_id: null, responsible_place_id: null, responsible_handler_id: null, ending: null, raised_by: raisedBy, seen_at: null, rate_until: null, created_at: at, changed_at: at,
  }))).execute()
  await db.insertInto('statement').values(rows.map(({ id, said, at }) => ({ tenant, id, matter_id: id, person_id: raisedBy, text: said.text, erased_at: null, created_at: at }))).execute()
  await db.insertInto('issue').values(rows.map(({ id, said }) => ({
    tenant, matter_id: id, title: said.text.slice(0, 24), statement_id: id, place_words: said.place, phone_cipher: null, phone_hash: null, phone_key: null,
    visibility: 'handlers', source: 'app', code_id: null, external_number: null, external_source: null, follow_up_hash: Buffer.from(id), photo_count: 0,
  }))).execute()
  await db.insertInto('matter_imprint').values(rows.map(({ id, said, at }) => ({ tenant, matter_id: id, community_id: communityId, raised_at: at, imprint: imprintOfText(said.text, [said.place]), rule: imprintRule }))).execute()
}
