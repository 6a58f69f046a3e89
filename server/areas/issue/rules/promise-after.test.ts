import { promiseAfter, type Promised } from './promise-after'

const at = (text: string): Date => new Date(`2026-11-${text}T10:00:00+08:00`)
const due = at('20')
const promised: Promised = { due_at: due, waiting_since: null, done_at: null, ended_at: null }
const waiting: Promised = { ...promised, waiting_since: at('18') }

describe('what was promised', () => {
  it('begins with the first 解决时限, and not before', () => {
    expect(promiseAfter(null, { event: 'passedOn', to: 'withCommunity', handleDue: null, now: at('10') })).toBeNull()
    expect(promiseAfter(null, { event: 'takenByCommunity', to: 'communityHandling', handleDue: due, now: at('10') })).toEqual(promised)
  })
  it('moves while it is ahead, and stays once it passed', () => {
    expect(promiseAfter(promised, { event: 'extensionGranted', to: 'handling', handleDue: at('27'), now: at('19') })?.due_at).toEqual(at('27'))
    expect(promiseAfter(promised, { event: 'assigned', to: 'assigned', handleDue: at('27'), now: at('21') })?.due_at).toEqual(due)
    expect(promiseAfter(promised, { event: 'settled', to: 'done', handleDue: at('27'), now: at('25') })).toMatchObject({ due_at: due, done_at: at('25') })
  })
  it('waits for the resident or its planned day, and goes on where it stood', () => {
    expect(promiseAfter(promised, { event: 'askedBack', to: 'askedByHandler', handleDue: due, now: at('18') })).toEqual(waiting)
    expect(promiseAfter(waiting, { event: 'supplemented', to: 'handling', handleDue: at('24'), now: at('22') })).toEqual({ ...promised, due_at: at('24') })
    expect(promiseAfter(waiting, { event: 'settled', to: 'done', handleDue: due, now: at('22') })).toMatchObject({ due_at: at('24'), done_at: at('22'), waiting_since: null })
    expect(promiseAfter(promised, { event: 'plannedFor', to: 'planned', handleDue: due, now: at('18') })).toEqual(waiting)
  })
  it('that was late before it was put on a plan stays late', () => {
    const late = promiseAfter(promised, { event: 'plannedFor', to: 'planned', handleDue: due, now: at('22') })
    expect(late).toEqual({ ...promised, waiting_since: at('22') })
    expect(promiseAfter(late, { event: 'planFellDue', to: 'handling', handleDue: at('29'), now: at('25') })?.due_at).toEqual(due)
  })
  it('ends as its round ends, and what was done stays done', () => {
    const done = { ...promised, done_at: at('19') }
    expect(promiseAfter(done, { event: 'rated', to: 'closed', handleDue: due, now: at('22') })).toEqual({ ...done, ended_at: at('22') })
    expect(promiseAfter(promised, { event: 'withdrawn', to: 'withdrawn', handleDue: due, now: at('12') })).toMatchObject({ ended_at: at('12'), done_at: null })
    expect(promiseAfter({ ...promised, ended_at: at('12') }, { event: 'unmerged', to: 'withCommunity', handleDue: due, now: at('13') })).toEqual(promised)
  })
})
