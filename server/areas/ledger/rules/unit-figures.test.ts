import { defaultSettings } from '../../../../contract/setting/vocabulary'
import { spanOfMonth } from './month-span'
import { answerBy, countWork, noFigures, type GivenWork } from './unit-figures'

const at = (day: string, time = '10:00'): Date => new Date(`${day}T${time}:00+08:00`)
const frame = { month: spanOfMonth('2026-11'), now: at('2026-11-25'), time: { returnDays: 3, serviceTime: defaultSettings.serviceTime } }
const work = (part: Partial<GivenWork> = {}): GivenWork => ({ assigned_at: at('2026-11-02'), taken_at: null, due_at: at('2026-11-20', '18:00'), ended_at: null, outcome: null, paused: false, ...part })
const counted = (part: Partial<GivenWork>) => Object.fromEntries(Object.entries(countWork(noFigures, work(part), frame)).filter(([, count]) => count > 0))

describe('a unit’s month', () => {
  it('gives three work days to say whether the work is its own', () => expect(answerBy(work(), frame.time)).toEqual(at('2026-11-05')))
  it.each<[string, Partial<GivenWork>, object]>([
    ['done in time', { taken_at: at('2026-11-03'), ended_at: at('2026-11-10'), outcome: 'done' }, { received: 1, answerDue: 1, answeredInTime: 1, settleDue: 1, settledInTime: 1 }],
    ['done late, taken late', { taken_at: at('2026-11-09'), ended_at: at('2026-11-23'), outcome: 'done' }, { received: 1, answerDue: 1, settleDue: 1 }],
    ['given back in time', { ended_at: at('2026-11-04'), outcome: 'returned' }, { received: 1, answerDue: 1, answeredInTime: 1, returned: 1 }],
    ['taken away before anything was owed', { ended_at: at('2026-11-03'), outcome: 'taken_back' }, { received: 1 }],
    ['never looked at and late', {}, { received: 1, answerDue: 1, settleDue: 1, openNow: 1, overdueNow: 1 }],
    ['open and not due', { assigned_at: at('2026-11-24'), due_at: at('2026-12-04', '18:00') }, { received: 1, openNow: 1 }],
    ['waiting for the resident or its planned day', { taken_at: at('2026-11-03'), paused: true }, { received: 1, answerDue: 1, answeredInTime: 1, openNow: 1 }],
    ['given in another month, open and late still', { assigned_at: at('2026-10-08'), taken_at: at('2026-10-09'), due_at: at('2026-10-20', '18:00') }, { openNow: 1, overdueNow: 1 }],
  ])('%s', (_, part, figures) => expect(counted(part)).toEqual(figures))
})
