import { deskOf, issueEvents, issueHats, issueStates, type IssueEvent, type IssueHat, type IssueState } from '../../../../contract/issue/vocabulary'
import type { Transition } from '../../../platform/lifecycle/lifecycle'
import { issueLifecycle, type IssueFact } from './lifecycle'

type Cell = Transition<IssueState, IssueHat, IssueFact>
const ended: readonly IssueState[] = ['closed', 'redirected', 'merged', 'withdrawn']
const open = issueStates.filter((state) => !ended.includes(state))
const targets = ({ to }: Cell): IssueState[] => (typeof to === 'string' ? [to] : to.map((branch) => branch.to))
const cells = issueStates.flatMap((state) => issueEvents.flatMap((event) => {
  const cell = issueLifecycle[state][event]
  return cell ? [{ state, event, cell }] : []
}))
const from = (state: IssueState) => cells.filter((at) => at.state === state)
const statesWith = (event: IssueEvent, hat: IssueHat): IssueState[] => cells.filter((at) => at.event === event && at.cell.by.includes(hat)).map(({ state }) => state)

const reachableFrom = (start: readonly IssueState[]): Set<IssueState> => {
  const seen = new Set(start)
  for (const state of seen) for (const { cell } of from(state)) for (const to of targets(cell)) seen.add(to)
  return seen
}

describe('nobody loses an issue', () => {
  it('every state is reached from where issues begin', () => expect([...reachableFrom(['withDeputy', 'withCommunity'])].sort()).toEqual([...issueStates].sort()))
  it.each(open)('%s can come to an end', (state) => expect(ended.some((end) => reachableFrom([state]).has(end))).toBe(true))
  it.each(open)('in %s somebody of flesh and blood can move it on', (state) => {
    const moves = from(state).filter(({ cell }) => cell.by.some((hat) => hat !== 'system') && targets(cell).some((to) => to !== state))
    const withoutTheRaiser = moves.filter(({ cell }) => cell.by.some((hat) => hat !== 'raiser' && hat !== 'system'))
    expect(moves.length).toBeGreaterThan(0)
    // Where the plan's day is awaited, nobody else has the move; where the rating is, only who calls back (回访).
    expect(withoutTheRaiser.length > 0).toBe(state !== 'planned')
    if (state === 'done') expect(withoutTheRaiser.every(({ event }) => event.endsWith('ByCall'))).toBe(true)
  })
  it.each(open)('in %s the clock does something where everybody sleeps', (state) => {
    const byClock = from(state).filter(({ event, cell }) => cell.by.includes('system') && !['reminded', 'meetingCancelled'].includes(event))
    expect(byClock.length).toBe(1)
    // Before the clock acts, somebody is reminded; what is planned or to be rated hurries nobody.
    expect(from(state).some(({ event }) => event === 'reminded')).toBe(!['planned', 'done'].includes(state))
    const leadsOn = byClock.some(({ cell }) => targets(cell).every((to) => to !== state))
    const atTheTop: IssueState[] = ['reportedUp', 'deliberating', 'handling', 'disputedAtStreet']
    expect(leadsOn).toBe(!atTheTop.includes(state))
  })
  it.each(cells.filter(({ state, cell }) => targets(cell).some((to) => to !== state)).map(({ state, event, cell }) => [state, event, cell] as const))(
    '%s × %s tells who raised it, unless they did it themselves', (_state, _event, cell) => {
      expect(cell.follows?.includes('tellRaiser') === true || cell.by.join() === 'raiser').toBe(true)
    })
  it.each(cells.map(({ state, event, cell }) => [state, event, cell] as const))('%s × %s: the clock fits where it leads', (state, _event, cell) => {
    for (const to of targets(cell)) {
      const follows = cell.follows ?? []
      const runs = ['startAnswerClock', 'pauseClock', 'resumeClock'].filter((one) => follows.some((follow) => follow === one))
      if (ended.includes(to) || to === 'planned') expect(runs).toEqual([])
      if (!ended.includes(to) && !['planned', 'done'].includes(to) && deskOf[to] !== deskOf[state]) expect(runs.length).toBe(1)
      if (to.startsWith('askedBy') && state !== to) expect(runs).toEqual(['pauseClock'])
      if (to === 'planned' && state !== to) expect(follows).toContain('startPlanClock')
      if (to === 'done' && state !== 'done') expect(follows).toEqual(expect.arrayContaining(['stopAnswerClock', 'startRatingClock']))
      if (ended.includes(to) && !ended.includes(state) && state !== 'done') expect(follows).toContain('stopAnswerClock')
    }
  })
})

describe('who may what (domain.md §2)', () => {
  it('the resident adds facts and takes it back in every state before it is done', () => {
    const before = open.filter((state) => !['done', 'disputedAtCommunity', 'disputedAtStreet'].includes(state))
    expect(statesWith('withdrawn', 'raiser')).toEqual(before)
    expect(statesWith('supplemented', 'raiser')).toEqual(open.filter((state) => state !== 'done'))
  })
  it('a deputy follows up where it is theirs, and nowhere else', () => {
    const theirs: readonly IssueState[] = ['withDeputy', 'followedUp', 'askedByDeputy']
    expect(cells.filter(({ state, cell }) => cell.by.includes('deputy') && !theirs.includes(state))).toEqual([])
  })
  it('only the street assigns, and nobody of the community leads to a handler of the street', () => {
    const leading = cells.filter(({ state, cell }) => targets(cell).includes('assigned') && state !== 'assigned')
    expect(leading.map(({ event, cell }) => [event, cell.by])).toEqual([['assigned', ['street_office']], ['assigned', ['street_office']]])
  })
  it('the congress office supervises and calls meetings, it never handles', () => {
    expect([...new Set(cells.filter(({ cell }) => cell.by.includes('congress_office')).map(({ event }) => event))].sort()).toEqual(['meetingCalled', 'meetingCancelled', 'supervised'])
  })
  it('whoever answers, handles or judges may step aside', () => {
    const judging = cells.filter(({ event }) => ['settled', 'explained', 'reopened'].includes(event))
    for (const { state, cell } of judging) {
      for (const hat of cell.by.filter((by) => by !== 'handler')) expect([state, hat, issueLifecycle[state].recused?.by.includes(hat)]).toEqual([state, hat, true])
    }
  })
  it('nobody judges a dispute of their own handling', () => {
    expect(issueLifecycle.disputedAtCommunity.explained?.by).toEqual(['community'])
    const to = issueLifecycle.done.disputed?.to
    expect(Array.isArray(to) && to.find(({ when }) => when === 'handledByCommunity')?.to).toBe('disputedAtStreet')
  })
  it('silence is never satisfied: only who raised or met it rates, or is called back and counted apart', () => {
    const rating = cells.filter(({ cell }) => cell.demands?.includes('ratings') && !cell.demands.includes('channel'))
    const calledBack = cells.filter(({ cell }) => cell.demands?.includes('channel'))
    expect(calledBack.map(({ state, event }) => [state, event])).toEqual([['done', 'ratedByCall'], ['done', 'disputedByCall']])
    expect(rating.flatMap(({ cell }) => cell.by).filter((hat) => !['raiser', 'follower'].includes(hat))).toEqual([])
    expect(issueLifecycle.done.ratingLapsed?.demands).toBeUndefined()
  })
  it('every hat has something to do somewhere', () => {
    expect(issueHats.filter((hat) => !cells.some(({ cell }) => cell.by.includes(hat)))).toEqual([])
    expect(issueEvents.filter((event) => event !== 'raised' && !cells.some((at) => at.event === event))).toEqual([])
  })
})
