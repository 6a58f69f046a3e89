import { v7 } from 'uuid'
import type { Kysely } from 'kysely'
import type { IssueState } from '../../contract/issue/vocabulary'
import type { Database } from '../database'
import { testTenant } from './area-app'

/** A small street: two communities, one grid each. */
export interface Street { readonly streetId: string; readonly communityIds: readonly [string, string]; readonly gridIds: readonly [string, string] }

export async function insertStreet(db: Kysely<Database>, tenant = testTenant): Promise<Street> {
  const streetId = v7()
  const communityIds = [v7(), v7()] as const
  const gridIds = [v7(), v7()] as const
  const place = (id: string, kind: 'street' | 'community' | 'grid', name: string, more: { parent_id?: string; community_id?: string } = {}) => ({
    tenant, id, kind, code: id.slice(-12), name, short_name: name, parent_id: more.parent_id ?? null, street_id: streetId, community_id: more.community_id ?? null,
    estate: null, buildings: null, households: null, longitude: null, latitude: null, duty_phone: null, report_point: null, station: null,
  })
  await db.insertInto('place').values([
    place(streetId, 'street', '鱼复街道'),
    ...communityIds.map((id, index) => place(id, 'community', index ? '茶山社区' : '榕树社区', { parent_id: streetId, community_id: id })),
    ...gridIds.map((id, index) => place(id, 'grid', '榕树苑 5–8 栋', { parent_id: communityIds[index], community_id: communityIds[index] })),
  ]).execute()
  return { streetId, communityIds, gridIds }
}

/** The county above the streets; nothing hangs on it but who works for it. */
export async function insertCounty(db: Kysely<Database>, tenant = testTenant): Promise<string> {
  const id = v7()
  await db.insertInto('place').values({
    tenant, id, kind: 'county', code: id.slice(-12), name: '奉节县', short_name: '奉节', parent_id: null, street_id: null, community_id: null,
    estate: null, buildings: null, households: null, longitude: null, latitude: null, duty_phone: null, report_point: null, station: null,
  }).execute()
  return id
}

export async function insertPerson(db: Kysely<Database>, mergedInto: string | null = null, tenant = testTenant): Promise<string> {
  const id = v7()
  await db.insertInto('person').values({ tenant, id, merged_into: mergedInto, name_cipher: null, name_key: null, created_at: new Date(0) }).execute()
  return id
}

interface NewIssue { readonly raisedBy: string; readonly communityId: string; readonly streetId: string; readonly title?: string; readonly text?: string; readonly state?: IssueState; readonly category?: 'neighbour_dispute' | null }

/** An issue as the raising verb leaves it, without its fact. */
export async function insertIssueRow(db: Kysely<Database>, issue: NewIssue, tenant = testTenant): Promise<{ id: string; statementId: string }> {
  const [id, statementId, at] = [v7(), v7(), new Date('2026-11-23T09:00:00+08:00')]
  await db.insertInto('matter').values({
    tenant, id, kind: 'issue', number: `鱼复-${id.slice(-12)}`, street_id: issue.streetId, community_id: issue.communityId, grid_id: null, state: issue.state ?? 'withCommunity',
    urgency: 'yellow', category: issue.category ?? null, due_at: null, follow_up_deputy_id: null, responsible_place_id: null, responsible_handler_id: null, ending: null,
    raised_by: issue.raisedBy, seen_at: null, rate_until: null, created_at: at, changed_at: at,
  }).execute()
  await db.insertInto('statement').values({ tenant, id: statementId, matter_id: id, person_id: issue.raisedBy, text: issue.text ?? '5栋路灯坏了，晚上看不见', erased_at: null, created_at: at }).execute()
  await db.insertInto('issue').values({
    tenant, matter_id: id, title: issue.title ?? '5栋路灯坏了', statement_id: statementId, place_words: '5栋楼下', phone_cipher: null, phone_hash: null, phone_key: null,
    visibility: 'public', source: 'app', code_id: null, external_number: null, external_source: null, follow_up_hash: Buffer.from(id),
  }).execute()
  await db.insertInto('follow').values({ tenant, matter_id: id, person_id: issue.raisedBy, reason: 'raised', created_at: at }).execute()
  return { id, statementId }
}
