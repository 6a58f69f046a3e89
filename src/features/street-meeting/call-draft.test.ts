import { bodyOf, emptyCall, problemsOf, startTimes, withIssues, type CallDraft } from './call-draft'
import type { MeetingForm } from './types'

const issue = (id: string, communityId: string, deputyId: string | null) => ({ id, number: id, title: `事项${id}`, communityId, communityName: communityId, urgency: 'yellow' as const, deputyId })
const form: MeetingForm = { issues: [issue('a', 'c1', 'd1'), issue('b', 'c2', null)], units: [], communities: [], deputies: [] }
const whole: CallDraft = { ...emptyCall, issueIds: ['a'], topic: '弱电下地', day: '2026-11-26', venue: '三楼' }

describe('calling a meeting', () => {
  it('offers topic, community and deputy of what is chosen', () => expect(withIssues(emptyCall, ['a'], form)).toMatchObject({ topic: '事项a', communityIds: ['c1'], deputyIds: ['d1'] }))
  it('keeps what was chosen and dropped by hand', () => {
    const dropped = { ...withIssues(emptyCall, ['a'], form), communityIds: [], topic: '我写的' }
    expect(withIssues(dropped, ['a', 'b'], form)).toMatchObject({ topic: '我写的', communityIds: ['c2'], deputyIds: ['d1'] })
  })
  it('owes each thing at its own field', () => {
    expect(problemsOf(emptyCall, '2026-11-24')).toEqual({ issues: '请至少选一件事', topic: '请写议题', day: '请选今天以后的日子', venue: '请写在哪里开' })
    expect(problemsOf(whole, '2026-11-24')).toBeNull()
  })
  it('sends the hour of China', () => expect(bodyOf(whole, 's1')).toMatchObject({ placeId: 's1', startsAt: '2026-11-26T15:00:00+08:00', issueIds: ['a'], handlerIds: [] }))
  it('begins on the half hour, from 8 to 18', () => expect([startTimes[0], startTimes[1], startTimes.at(-1)]).toEqual(['08:00', '08:30', '18:00']))
})
