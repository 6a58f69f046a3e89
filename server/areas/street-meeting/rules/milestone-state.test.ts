import { isoChina } from '../../../platform/clock/china-time'
import { milestoneClock, milestoneState } from './milestone-state'

const one = { met_at: null, due_on: '2026-12-05', live: true }

describe('a milestone', () => {
  it.each([['2026-12-04', 'open'], ['2026-12-05', 'open'], ['2026-12-06', 'late']])('is on %s %s', (today, state) => expect(milestoneState(one, today)).toBe(state))
  it('met stays met, also where it was late', () => expect(milestoneState({ ...one, met_at: new Date(0) }, '2027-01-01')).toBe('met'))
  it('goes with the work of its unit', () => expect(milestoneState({ ...one, live: false }, '2027-01-01')).toBe('dropped'))
  it('reminds the day before, unless that is over', () => {
    const clock = milestoneClock('2026-12-05', new Date('2026-12-01T12:00:00+08:00'))
    expect([clock.reminder && isoChina(clock.reminder), isoChina(clock.late)]).toEqual(['2026-12-04T09:00:00+08:00', '2026-12-06T09:00:00+08:00'])
    expect(milestoneClock('2026-12-05', new Date('2026-12-04T10:00:00+08:00')).reminder).toBeNull()
  })
})
