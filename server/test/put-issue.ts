import { v7 } from 'uuid'
import type { IssueState } from '../../contract/issue/vocabulary'
import { rateableStates } from '../areas/issue/rules/rating-owed'
import { insertHandler } from './world-people'
import { home, type World } from './issue-world'
import { insertIssueRow } from './street'

export interface Putting {
  readonly handled?: 'byHandler' | 'byCommunity' | 'byNobody'
  readonly deputy?: boolean
  readonly phone?: string | null
  readonly published?: boolean
  /** The stranger raised the same, which was merged into it. */
  readonly joined?: boolean
  /** An office wrote it down for them: they have no phone here. */
  readonly byOffice?: boolean
  /** The unit has asked for more time. */
  readonly extension?: boolean
}

/** An issue of the resident straight in a state, followed by the neighbour, with every official of the world standing to it. */
export async function putIssue(world: World, state: IssueState, { handled = 'byHandler', deputy = true, phone = '13812342201', published = false, extension = false, joined = false, byOffice = false }: Putting = {}): Promise<string> {
  const { db } = world.database
  const [communityId] = world.street.communityIds
  const sealed = phone ? world.services.vault.seal(phone) : null
  const { id } = await insertIssueRow(db, { raisedBy: world.who.resident.personId, communityId, streetId: world.street.streetId, state }, home.tenant)
  await db.updateTable('matter').where('id', '=', id).set({
    grid_id: world.street.gridIds[0], follow_up_deputy_id: deputy ? world.deputyId : null, responsible_handler_id: handled === 'byHandler' ? world.handlerId : null,
    responsible_place_id: handled === 'byCommunity' ? communityId : null, assigner: handled === 'byHandler' ? 'street' : null, category: 'municipal', ending: state === 'done' ? 'settled' : null,
    merged_into: state === 'merged' ? await mergeTarget(world) : null,
    rate_until: rateableStates.includes(state) ? new Date(world.now.getTime() + 86_400_000) : null,
  }).execute()
  if (handled === 'byHandler') await db.insertInto('assignment').values(support(world, id, state)).execute()
  if (byOffice) await db.updateTable('issue').where('matter_id', '=', id).set({ source: 'phone' }).execute()
  if (joined) await joinTo(world, id)
  if (sealed) await db.updateTable('issue').where('matter_id', '=', id).set({ phone_cipher: sealed.cipher, phone_key: sealed.keyId, phone_hash: Buffer.from('phone') }).execute()
  await db.insertInto('follow').values({ tenant: home.tenant, matter_id: id, person_id: world.who.neighbour.personId, reason: 'met_too', created_at: world.now }).execute()
  if (published) await publishIssue(world, id)
  if (extension) await db.insertInto('extension').values({
    tenant: home.tenant, id: v7(), matter_id: id, asked_by: 'handler', asked_at: world.now, from_due_at: world.now, wanted_at: new Date(world.now.getTime() + 30 * 86_400_000), statement_id: null, decided_at: null, granted: null,
  }).execute()
  return id
}

const over: readonly IssueState[] = ['done', 'closed', 'disputedAtCommunity', 'disputedAtStreet']

const support = (world: World, matterId: string, state: IssueState) => ({
  tenant: home.tenant, id: v7(), matter_id: matterId, handler_id: world.supportId, kind: 'coordinate' as const, part: 'support' as const, serial: 1, year: 2026, assigned_at: world.now, due_at: null, taken_at: null,
  ended_at: over.includes(state) ? world.now : null, outcome: over.includes(state) ? 'done' as const : null, statement_id: null,
})
/** One of the stranger's that was merged into it. */
async function joinTo(world: World, mainId: string): Promise<void> {
  const { db } = world.database
  const { id } = await insertIssueRow(db, { raisedBy: world.who.stranger.personId, communityId: world.street.communityIds[0], streetId: world.street.streetId, state: 'merged' }, home.tenant)
  await db.updateTable('matter').where('id', '=', id).set({ merged_into: mainId, merged_from: 'withCommunity' }).execute()
}

/** A department of the county, ten days late with one issue. */
export async function putLateWork(world: World): Promise<{ id: string; unitId: string }> {
  const [id, { db }] = [await putIssue(world, 'handling'), world.database]
  const unitId = await insertHandler(db, home.tenant, `县住建局 ${id.slice(-4)}`, 'county_department')
  const ago = (days: number): Date => new Date(world.now.getTime() - days * 86_400_000)
  await db.insertInto('assignment').values({
    tenant: home.tenant, id: v7(), matter_id: id, handler_id: unitId, kind: 'coordinate', part: 'lead', serial: 1, year: 2026, assigned_at: ago(20), due_at: ago(10), taken_at: ago(19), ended_at: null, outcome: null, statement_id: null,
  }).execute()
  return { id, unitId }
}

/** What a merged one is handled together with. */
const mergeTarget = async (world: World): Promise<string> =>
  (await insertIssueRow(world.database.db, { raisedBy: world.who.stranger.personId, communityId: world.street.communityIds[0], streetId: world.street.streetId, state: 'communityHandling' }, home.tenant)).id

export async function publishIssue(world: World, id: string): Promise<string> {
  const publicationId = v7()
  await world.database.db.insertInto('publication').values({
    tenant: home.tenant, id: publicationId, matter_id: id, street_id: world.street.streetId, community_id: world.street.communityIds[0], grid_id: world.street.gridIds[0],
    deputy_id: world.deputyId, state: 'published', title: '路灯坏了', text: '路灯坏了，晚上看不见', checked_by: world.who.clerk.personId, checked_at: world.now,
    approved_by: world.who.party.personId, published_at: world.now, reason: null, requested_at: world.now,
  }).execute()
  return publicationId
}

export const stateOf = async (world: World, id: string): Promise<string> =>
  (await world.database.db.selectFrom('matter').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state
