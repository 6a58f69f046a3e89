import { v7 } from 'uuid'
import type { Ending } from '../../../contract/issue/vocabulary'
import type { EndpointName } from '../../../contract/api'
import { openWorld, type PersonaName, type World } from '../../test/issue-world'
import { insertIssueRow } from '../../test/street'
import { fireDueDeadlines } from '../issue'
import { answerIn, isCalledBack, isOverdue, isRaisedIn, isRatedIn, isReopened, settlementIn, type CountedIssue, type CountedPromise, type CountedRating } from './rules/figures'
import { spanOfMonth } from './rules/month-span'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const day = 86_400_000
const month = spanOfMonth('2026-11')

// The same in every run: every combination of what can be early, late or not at all comes up.
const spread = (seed: number, of: number): number => Math.abs(Math.imul(seed + 1, 2_654_435_761) >> 7) % of
const instants = (from: Date): (Date | null)[] => [null, ...[-9, -1, 0, 1, 9].map((days) => new Date(from.getTime() + days * day))]

function issueOf(seed: number, now: Date): CountedIssue & { state: string; due_at: Date | null } {
  const created_at = new Date(month.from.getTime() + (spread(seed, 70) - 20) * day)
  const choose = (salt: number, from: Date): Date | null => instants(from)[spread(seed * 31 + salt, 6)] ?? null
  const answer_due_at = choose(1, created_at)
  return {
    created_at, round: spread(seed, 7) === 0 ? 2 : 1, state: ['handling', 'planned', 'askedByHandler', 'closed', 'withdrawn'][spread(seed * 7, 5)] ?? 'handling', answer_due_at,
    answered_at: answer_due_at && choose(3, answer_due_at), ended_at: choose(5, now), due_at: choose(6, now),
  }
}

function promiseOf(seed: number, now: Date): CountedPromise | null {
  const choose = (salt: number, from: Date): Date | null => instants(from)[spread(seed * 31 + salt, 6)] ?? null
  const due_at = choose(2, now)
  return due_at && { due_at, done_at: choose(4, due_at), ended_at: choose(5, now), waiting_since: spread(seed * 3, 4) === 0 ? choose(7, due_at) : null }
}

async function fill(count: number): Promise<{ issues: ReturnType<typeof issueOf>[]; promises: CountedPromise[]; ratings: CountedRating[] }> {
  const [communityId] = world.street.communityIds
  const issues = Array.from({ length: count }, (_, seed) => issueOf(seed, world.now))
  const [ratings, promises]: [CountedRating[], CountedPromise[]] = [[], []]
  for (const [seed, issue] of issues.entries()) {
    const { id } = await insertIssueRow(world.database.db, { raisedBy: world.who.resident.personId, communityId, streetId: world.street.streetId }, 'home')
    await world.database.db.updateTable('matter').set({ ...issue, ending: null satisfies Ending | null }).where('id', '=', id).execute()
    const promise = promiseOf(seed, world.now)
    if (promise) {
      promises.push(promise)
      await world.database.db.insertInto('promise').values({ tenant: 'home', matter_id: id, round: 1, community_id: communityId, ...promise }).execute()
    }
    if (spread(seed, 2) === 0) continue
    const rating = { subject: spread(seed, 5) === 0 ? 'followUp' : 'handling', score: (['satisfied', 'basically', 'dissatisfied'] as const)[spread(seed, 3)] ?? 'satisfied', channel: (['app', 'call', 'visit'] as const)[spread(seed, 4) % 3] ?? 'app', created_at: issue.created_at } as const
    ratings.push(rating)
    await world.database.db.insertInto('rating').values({ tenant: 'home', matter_id: id, round: 1, rater_id: v7(), ...rating, statement_id: null, deputy_id: null, recorded_by: null, community_id: communityId }).execute()
  }
  return { issues, promises, ratings }
}

describe('the figures of a month', () => {
  it('are what the rules say of each issue and rating', async () => {
    const { issues, promises, ratings } = await fill(220)
    const { body } = await world.call('street', 'getFigures', { query: { month: '2026-11' } })
    const [own, other] = world.street.communityIds.map((id) => (body.communities as Record<string, unknown>[]).find(({ communityId }) => communityId === id))
    const some = <T>(all: readonly T[], holds: (one: T) => boolean): number => all.filter(holds).length
    const scored = (byCall: boolean) => Object.fromEntries((['satisfied', 'basically', 'dissatisfied'] as const).map((score) => [score, some(ratings, (one) => isRatedIn(one, month) && one.score === score && isCalledBack(one) === byCall)]))
    expect(own).toMatchObject({
      raised: some(issues, (one) => isRaisedIn(one, month)), reopened: some(issues, (one) => isReopened(one, month)),
      answerDue: some(issues, (one) => answerIn(one, month, world.now) !== 'apart'), answeredInTime: some(issues, (one) => answerIn(one, month, world.now) === 'inTime'),
      settleDue: some(promises, (one) => settlementIn(one, month, world.now) !== 'apart'), settledInTime: some(promises, (one) => settlementIn(one, month, world.now) === 'inTime'),
      byResidents: scored(false), byCallBack: scored(true), overdueNow: some(issues, (one) => isOverdue({ due_at: one.due_at, asked: one.state.startsWith('asked') }, world.now)),
    })
    expect(Math.min(Number(own?.answerDue), Number(own?.settleDue), Number(own?.reopened), Number(own?.overdueNow))).toBeGreaterThan(3)
    expect(other).toMatchObject({ raised: 0, answerDue: 0 })
  })

  it('stand in the order of the roster, a community its own, another month empty', async () => {
    const names = async (who: 'clerk' | 'street' | 'party') => ((await world.call(who, 'getFigures', { query: { month: '2026-11' } })).body.communities as { communityId: string }[]).map(({ communityId }) => communityId)
    expect(await names('clerk')).toEqual([world.street.communityIds[0]])
    expect(new Set(await names('street'))).toEqual(new Set(world.street.communityIds))
    expect(await names('party')).toEqual(await names('street'))
    expect((await world.call('street', 'getFigures', { query: { month: '2031-02' } })).body.communities).toMatchObject([{ raised: 0, overdueNow: expect.any(Number) }, { raised: 0 }])
    expect((await world.call('street', 'getFigures', { query: { month: '2026-13' } })).status).toBe(400)
    expect((await world.call('clerk', 'getFigures', { query: { scopeId: world.street.communityIds[1] } })).body.code).toBe('access.denied')
  })

  it('keep what was late late, whoever takes it over, and a past month its settlement, whatever comes of it', async () => {
    const short = async (month: string) => {
      const own = ((await world.call('clerkNextDoor', 'getFigures', { query: { month } })).body.communities as Record<string, number>[])[0]
      return [own?.settleDue, own?.settledInTime]
    }
    const act = async (who: PersonaName, name: EndpointName, id: string | null, body: object) => expect([name, (await world.call(who, name, { params: id ? { id } : {}, body })).status]).toEqual([name, 200])
    const handledBy = async () => {
      const { body } = await world.call('resident', 'raiseIssue', { body: { text: '下水道堵了，一楼返水', placeId: world.street.communityIds[1] } })
      await act('clerkNextDoor', 'triageIssues', null, { ids: [body.issueId], category: 'municipal', urgency: 'yellow', party: 'itself', words: '' })
      return String(body.issueId)
    }
    world.now = new Date('2026-09-10T10:00:00+08:00')
    const [late, reopened] = [await handledBy(), await handledBy()]
    await act('clerkNextDoor', 'settleIssue', reopened, { words: '疏通了', photoIds: [], ending: 'explained' })
    world.now = new Date('2026-10-12T10:00:00+08:00')
    await fireDueDeadlines(world.clock(), world.log)
    expect([await short('2026-09'), await short('2026-10')]).toEqual([[2, 1], [0, 0]])
    await act('street', 'assignIssue', late, { handlerId: world.handlerId, words: '请办' })
    await act('handler', 'takeIssue', late, {})
    await act('handler', 'settleIssue', late, { words: '办好了', photoIds: [], ending: 'explained' })
    await world.database.db.updateTable('matter').set({ state: 'disputedAtStreet' }).where('id', '=', reopened).execute()
    await act('street', 'reopenIssue', reopened, { words: '又堵了' })
    expect([await short('2026-09'), await short('2026-10')]).toEqual([[2, 1], [0, 0]])
    world.now = new Date('2026-11-23T10:00:00+08:00')
  })

  it('are those of the street one asks from, for everybody, and every street of the county can be chosen', async () => {
    const streets = await world.database.db.selectFrom('place').select(['id', 'code']).where('tenant', '=', 'home').where('kind', '=', 'street').orderBy('code').execute()
    const asked = (placeId?: string) => world.call('nobody', 'getPublicFigures', { query: placeId ? { placeId } : {} })
    for (const { id } of streets) {
      const { body } = await asked(id)
      const own = await world.database.db.selectFrom('place').select('id').where('street_id', '=', id).where('kind', '=', 'community').execute()
      expect(body).toMatchObject({ streetId: id, streets: streets.map((one) => ({ id: one.id })) })
      expect(new Set((body.communities as { communityId: string }[]).map(({ communityId }) => communityId))).toEqual(new Set(own.map((one) => one.id)))
    }
    expect((await asked(world.street.gridIds[1])).body.streetId).toBe(world.street.streetId)
    expect((await asked()).body.streetId).toBe(streets[0]?.id)
    for (const place of [world.abroadStreet.streetId, v7()]) expect((await asked(place)).body.code).toBe('place.unknown')
  })
})
