import type { FastifyInstance } from 'fastify'
import { v7 } from 'uuid'
import type { Role } from '../../contract/endpoint'
import { reviewSchemas } from '../../contract/review/schemas'
import type { PublicationAction, ReviewFilter } from '../../contract/review/vocabulary'
import { mediaRoutes, serveMedia } from '../areas/media'
import { publicationToRequest, reviewRoutes } from '../areas/review'
import type { Database } from '../database'
import { appendAudit } from '../platform/audit/append-audit'
import type { Actor } from '../platform/context'
import type { Border } from '../platform/http/border'
import { insertTogether } from '../platform/postgres/insert-together'
import { openAreaApp, personActor, testTenant, type AreaApp } from './area-app'
import { insertIssueRow, insertPerson, insertStreet, type Street } from './street'

export const reviewers = ['clerk', 'colleague', 'nextDoor', 'party', 'partyColleague', 'otherParty', 'office', 'resident', 'deputy'] as const
export type Reviewer = (typeof reviewers)[number]

export const ticked = { privacyChecked: true, secrecyChecked: true }
export const publicWords = { title: '楼下路灯坏了', text: '路灯坏了三天，晚上看不见' }
export const personIdOf = (actor: Actor): string => actor.personId ?? ''

export interface Requested { readonly id: string; readonly matterId: string; readonly statementId: string }
interface Asking { readonly by?: Actor; readonly category?: 'neighbour_dispute'; readonly text?: string }

/** A street's desk of reviews with everybody who has a part in it, for one test file. */
export interface ReviewDesk { readonly area: AreaApp; readonly street: Street; readonly people: Record<Reviewer, Actor> }

async function open(): Promise<ReviewDesk> {
  const serve = (app: FastifyInstance, border: Border<Database>) => serveMedia(app, border)
  const area = await openAreaApp([...reviewRoutes, ...mediaRoutes], serve)
  const { db } = area.database
  const [street, other] = [await insertStreet(db), await insertStreet(db)]
  const staff = async (role: Role, placeId: string | null) => personActor([await insertPerson(db)], [{ role, placeId }])
  return { area, street, people: {
    clerk: await staff('community', street.communityIds[0]),
    colleague: await staff('community', street.communityIds[0]),
    nextDoor: await staff('community', street.communityIds[1]),
    party: await staff('party_committee', street.streetId),
    partyColleague: await staff('party_committee', street.streetId),
    otherParty: await staff('party_committee', other.streetId),
    office: await staff('street_office', street.streetId),
    deputy: await staff('deputy', null),
    resident: personActor([await insertPerson(db)]),
  } }
}

/** Opens the desk before the file's tests; what it gives works from then on. */
export function reviewDesk() {
  let desk: ReviewDesk
  beforeAll(async () => void (desk = await open()))
  afterAll(() => desk.area.close())
  const db = () => desk.area.database.db

  const row = (id: string) => db().selectFrom('publication').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const seen = async (id: string) => ({ version: (await row(id)).version })
  // Time moves on with every call, so that facts sort in the order of the calls.
  const act = (actor: Actor, id: string, action: PublicationAction, payload: object, key = v7()) => {
    desk.area.now = new Date(desk.area.now.getTime() + 1)
    return desk.area.send(actor, { method: 'POST', url: `/api/v1/publications/${id}/${action}`, payload, key })
  }
  return {
    opened: () => desk, row, seen, act,
    check: async (actor: Actor, id: string, payload: object = {}) => act(actor, id, 'check', { ...publicWords, ...ticked, ...await seen(id), ...payload }),
    second: async (actor: Actor, id: string, payload: object = {}) => act(actor, id, 'second', { ...ticked, ...await seen(id), ...payload }),
    approve: async (actor: Actor, id: string, payload: object = {}) => act(actor, id, 'approve', { ...ticked, ...await seen(id), ...payload }),
    hold: (actor: Actor, id: string, reason = 'other') => act(actor, id, 'hold', { reason }),
    withdraw: (actor: Actor, id: string, reason: string | null = 'other') => act(actor, id, 'withdraw', { reason }),
    async requested({ by = desk.people.resident, category, text = '5栋路灯坏了，请打13812342201' }: Asking = {}): Promise<Requested> {
      const [streetId, communityId] = [desk.street.streetId, desk.street.communityIds[0]]
      const issue = await insertIssueRow(db(), { raisedBy: personIdOf(by), communityId, streetId, category, text })
      const ctx = desk.area.ctx(by)
      await insertTogether(ctx.db, publicationToRequest(ctx, { matterId: issue.id, title: '5栋路灯坏了', text, streetId, communityId, gridId: null, deputyId: null }))
      const { id } = await db().selectFrom('publication').select('id').where('matter_id', '=', issue.id).executeTakeFirstOrThrow()
      return { id, matterId: issue.id, statementId: issue.statementId }
    },
    /** An official's words with their fact. */
    async said(matterId: string, text: string): Promise<string> {
      const id = v7()
      const { area, people, street } = desk
      await db().insertInto('statement').values({ tenant: testTenant, id, matter_id: matterId, person_id: personIdOf(people.clerk), text, erased_at: null, created_at: area.now }).execute()
      await appendAudit(area.ctx(people.clerk), { subjectKind: 'matter', subjectId: matterId, event: 'issue.answered', hat: 'community', scope: { placeId: street.communityIds[0] }, patch: {}, statementId: id })
      return id
    },
    /** The matter as its own events would leave it. */
    setMatter: async (matterId: string, set: { state?: string; round?: number; category?: 'neighbour_dispute' }) => void (await db().updateTable('matter').set(set).where('id', '=', matterId).execute()),
    detail: async (actor: Actor, id: string) => reviewSchemas.getReview.reply.parse((await desk.area.send(actor, { method: 'GET', url: `/api/v1/publications/${id}` })).body),
    list: async (actor: Actor, filter: ReviewFilter = 'waiting') =>
      reviewSchemas.listReviews.reply.parse((await desk.area.send(actor, { method: 'GET', url: `/api/v1/desk/reviews?limit=50&filter=${filter}` })).body).items,
    facts: (id: string) => db().selectFrom('audit').select(['event', 'role', 'actor_id', 'place_id', 'reason', 'patch']).where('subject_id', '=', id).orderBy('id').execute(),
    toldTo: async (actor: Actor, matterId: string) =>
      (await db().selectFrom('inbox_message').select('template').where('person_id', '=', personIdOf(actor)).where('issue_id', '=', matterId).orderBy('id').execute()).map(({ template }) => template),
  }
}
