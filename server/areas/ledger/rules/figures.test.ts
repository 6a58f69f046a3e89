import { answerIn, isCalledBack, isContent, isRatedIn, isReopened, settlementIn } from './figures'
import { isLate } from './ledger-standing'
import { spanOfMonth } from './month-span'

const at = (text: string): Date => new Date(`2026-${text}:00+08:00`)
const month = spanOfMonth('2026-11')
const now = at('11-20T12:00')
const due = at('11-18T12:00')
const open = { answered_at: null, done_at: null, ended_at: null, paused_at: null, state: 'handling' }

it('is a calendar month in China, the turn of the year too', () => {
  expect(month).toEqual({ from: new Date('2026-10-31T16:00:00Z'), until: new Date('2026-11-30T16:00:00Z') })
  expect(spanOfMonth('2026-12').until).toEqual(new Date('2026-12-31T16:00:00Z'))
})

it.each([
  ['given in time', { answered_at: at('11-18T12:00') }, 'inTime'],
  ['given late', { answered_at: at('11-18T12:01') }, 'late'],
  ['owed and late', {}, 'late'],
  ['owed and not late', { answer_due_at: at('11-21T12:00') }, 'apart'],
  ['given before it was due, due later', { answer_due_at: at('11-25T12:00'), answered_at: at('11-19T12:00') }, 'inTime'],
  ['withdrawn before', { ended_at: at('11-17T12:00') }, 'apart'],
  ['withdrawn after', { ended_at: at('11-19T12:00') }, 'late'],
  ['due in another month', { answer_due_at: at('10-18T12:00') }, 'apart'],
])('counts a first answer %s', (_, changes, expected) => { expect(answerIn({ ...open, answer_due_at: due, ...changes }, month, now)).toBe(expected) })

it.each([
  ['done in time', { done_at: due }, 'inTime'],
  ['done late', { done_at: at('11-19T12:00') }, 'late'],
  ['not done and late', {}, 'late'],
  ['not done and not late', { due_at: at('11-21T12:00') }, 'apart'],
  ['that waits for the resident or its planned day', { waiting_since: at('11-17T12:00') }, 'apart'],
  ['that began to wait when it was late', { waiting_since: at('11-19T12:00') }, 'late'],
  ['redirected before', { ended_at: at('11-17T12:00') }, 'apart'],
  ['due in another month', { due_at: at('10-18T12:00'), done_at: due }, 'apart'],
])('counts what was %s', (_, changes, expected) => { expect(settlementIn({ ...open, due_at: due, waiting_since: null, ...changes }, month, now)).toBe(expected) })

it('counts only ratings of the handling, called back apart', () => {
  const rating = { subject: 'handling', score: 'basically', channel: 'app', created_at: due } as const
  expect([isRatedIn(rating, month), isRatedIn({ ...rating, subject: 'followUp' }, month), isRatedIn({ ...rating, created_at: at('10-18T12:00') }, month)]).toEqual([true, false, false])
  expect([isContent(rating), isContent({ score: 'dissatisfied' }), isCalledBack(rating), isCalledBack({ channel: 'visit' })]).toEqual([true, false, false, true])
})

it('counts as reopened what was raised in the month', () => {
  expect([isReopened({ created_at: due, round: 2 }, month), isReopened({ created_at: due, round: 1 }, month), isReopened({ created_at: at('10-18T12:00'), round: 2 }, month)]).toEqual([true, false, false])
})

it.each([['handling', {}, true], ['done', { done_at: due }, false], ['planned', {}, false], ['withDeputy', {}, false], ['followedUp', {}, false], ['askedByDeputy', {}, false], ['withCommunity', {}, true], ['askedByHandler', { paused_at: due }, false], ['handling', { handle_due_at: at('11-21T12:00') }, false]])('says late of %s %j: %s', (state, changes, late) => {
  expect(isLate({ ...open, triaged_at: null, handle_due_at: due, state, ...changes }, now)).toBe(late)
})
