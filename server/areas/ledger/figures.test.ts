import { v7 } from 'uuid'
import type { Ending } from '../../../contract/issue/vocabulary'
import { openWorld, type World } from '../../test/issue-world'
import { insertIssueRow } from '../../test/street'
import { answerIn, judgedBy, isOverdue, isRaisedIn, isRatedIn, isReopened, settlementIn, type CountedIssue, type CountedRating } from './rules/figures'
import { spanOfMonth } from './rules/month-span'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const day = 86_400_000
const month = spanOfMonth('2026-11')

// The same in every run: every combination of what can be early, late or not at all comes up.
const spread = (seed: number, of: number): number => Math.abs(Math.imul(seed + 1, 2_654_435_761) >> 7) % of
const instants = (from: Date): (Date | null)[] => [null, ...[-9, -1, 0, 1, 9].map((days) => new Date(from.getTime() + days * day))]

function issueOf(seed: number, now: Date): CountedIssue & { due_at: Date | null } {
  const created_at = new Date(month.from.getTime() + (spread(seed, 70) - 20) * day)
  const choose = (salt: number, from: Date): Date | null => instants(from)[spread(seed * 31 + salt, 6)] ?? null
  const answer_due_at = choose(1, created_at)
  const handle_due_at = choose(2, now)
  return {
    created_at, round: spread(seed, 7) === 0 ? 2 : 1, state: ['handling', 'planned', 'askedByHandler', 'closed', 'withdrawn'][spread(seed * 7, 5)] ?? 'handling', answer_due_at,
    answered_at: answer_due_at && choose(3, answer_due_at), handle_due_at, done_at: handle_due_at && choose(4, handle_due_at), ended_at: choose(5, now), paused_at: spread(seed * 3, 4) === 0 ? now : null,
    due_at: choose(6, now),
  }
}

async function fill(count: number): Promise<{ issues: ReturnType<typeof issueOf>[]; ratings: CountedRating[] }> {
  const [communityId] = world.street.communityIds
  const issues = Array.from({ length: count }, (_, seed) => issueOf(seed, world.now))
  const ratings: CountedRating[] = []
  for (const [seed, issue] of issues.entries()) {
    const { id } = await insertIssueRow(world.database.db, { raisedBy: world.who.resident.personId, communityId, streetId: world.street.streetId }, 'home')
    await world.database.db.updateTable('matter').set({ ...issue, ending: null satisfies Ending | null }).where('id', '=', id).execute()
    if (spread(seed, 2) === 0) continue
    const rating = { subject: spread(seed, 5) === 0 ? 'followUp' : 'handling', score: (['satisfied', 'basically', 'dissatisfied'] as const)[spread(seed, 3)] ?? 'satisfied', channel: (['app', 'code', 'call', 'visit'] as const)[spread(seed, 4)] ?? 'app', rater: (['raiser', 'joined', 'neighbour'] as const)[spread(seed, 3) % 3] ?? 'raiser', created_at: issue.created_at } as const
    ratings.push(rating)
    await world.database.db.insertInto('rating').values({ tenant: 'home', matter_id: id, round: 1, rater_id: v7(), ...rating, statement_id: null, deputy_id: null, recorded_by: null, community_id: communityId }).execute()
  }
  return { issues, ratings }
}

describe('the figures of a month', () => {
  it('are what the rules say of each issue and rating', async () => {
    const { issues, ratings } = await fill(220)
    const { body } = await world.call('street', 'getFigures', { query: { month: '2026-11' } })
    const [own, other] = world.street.communityIds.map((id) => (body.communities as Record<string, unknown>[]).find(({ communityId }) => communityId === id))
    const some = <T>(all: readonly T[], holds: (one: T) => boolean): number => all.filter(holds).length
    const scored = (by: ReturnType<typeof judgedBy>) => Object.fromEntries((['satisfied', 'basically', 'dissatisfied'] as const).map((score) => [score, some(ratings, (one) => isRatedIn(one, month) && one.score === score && judgedBy(one) === by)]))
    expect(own).toMatchObject({
      raised: some(issues, (one) => isRaisedIn(one, month)), reopened: some(issues, (one) => isReopened(one, month)),
      answerDue: some(issues, (one) => answerIn(one, month, world.now) !== 'apart'), answeredInTime: some(issues, (one) => answerIn(one, month, world.now) === 'inTime'),
      settleDue: some(issues, (one) => settlementIn(one, month, world.now) !== 'apart'), settledInTime: some(issues, (one) => settlementIn(one, month, world.now) === 'inTime'),
      byResidents: scored('byResidents'), byCallBack: scored('byCallBack'), byCode: scored('byCode'), byNeighbours: scored('byNeighbours'), overdueNow: some(issues, (one) => isOverdue({ due_at: one.due_at, asked: one.state.startsWith('asked') }, world.now)),
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
})
