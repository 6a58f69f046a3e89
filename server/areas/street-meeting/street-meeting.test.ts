import type { z } from 'zod'
import type { streetMeetingSchemas } from '../../../contract/street-meeting/schemas'
import type { EndpointName } from '../../../contract/api'
import { trusted } from '../../platform/trusted'
import { personActor } from '../../test/area-app'
import { openWorld, type Answer, type Call, type PersonaName, type World } from '../../test/issue-world'
import { insertHandler } from '../../test/world-people'
import { profile } from '../../test/profile'
import { putIssue, stateOf } from '../../test/put-issue'
import { fireDueDeadlines } from '../issue'
import { streetMeetingMinutes } from '../paper/rules/street-meeting-minutes'
import { minutesOfMeeting as minutesOf } from '.'

type Detail = z.output<typeof streetMeetingSchemas.getStreetMeeting.reply>

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())
// Each begins anew: no message and no clock of the one before.
beforeEach(async () => {
  world.now = new Date('2026-11-24T10:00:00+08:00')
  await world.database.db.deleteFrom('inbox_message').execute()
  await world.database.db.deleteFrom('deadline').execute()
})

const start = '2026-11-26T15:00:00+08:00'
const nobody = '019aafd0-0000-7000-8000-000000000000'
const send = (who: PersonaName, name: EndpointName, more: Call = {}): Promise<Answer> => world.call(who, name, more)
const code = ({ status, body }: Answer): string => (status === 200 ? '200' : `${status} ${body.code}`)
const detail = (answer: Answer): Detail => {
  expect([answer.status, answer.body.code, answer.body.details]).toEqual([200, undefined, undefined])
  return trusted<Detail>(answer.body)
}
const right = (issueIds: readonly string[]) => ({
  issueIds, topic: '五个社区弱电下地', startsAt: start, venue: '街道三楼会议室', handlerIds: [world.handlerId], deputyIds: [world.deputyId], communityIds: [world.street.communityIds[0]],
})
const callFor = (issueIds: readonly string[], more: object = {}, who: PersonaName = 'street') => send(who, 'callStreetMeeting', { body: { ...right(issueIds), ...more } })
const called = async (count = 1): Promise<Detail> => detail(await callFor(await reported(count)))
const reported = async (count = 1): Promise<string[]> => {
  const ids: string[] = []
  for (let at = 0; at < count; at++) ids.push(await putIssue(world, 'reportedUp', { handled: 'byNobody' }))
  return ids
}
const together = [{ side: 'street', duty: 'chair', name: '周主任', title: '鱼复街道办事处副主任' }, { side: 'handler', name: '李科长', title: '城市管理科' }]
const hold = (id: string, participants: unknown = together) => send('street', 'recordMeetingParticipants', { params: { id }, body: { participants } })
const held = async (count = 1): Promise<Detail> => {
  const { id } = await called(count)
  world.now = new Date('2026-11-26T16:00:00+08:00')
  return detail(await hold(id))
}
const decide = (id: string, body: object, who: PersonaName = 'street') => send(who, 'decideMeetingIssue', { params: { id }, body: { choice: 'assign', words: '统一挖沟，弱电入地', ...body } })
const work = () => ({ handlerId: world.handlerId, category: 'municipal', dueOn: '2026-12-30', dueReason: '要分段施工' })
const inboxOf = async (who: PersonaName): Promise<string[]> => trusted<{ items: { title: string; text: string }[] }>((await send(who, 'listInbox', { query: { limit: 50 } })).body).items.map(({ title, text }) => `${title} ${text}`)
const firstIssue = ({ issues }: Detail): string => issues[0]?.issueId ?? ''

describe('calling', () => {
  it('brings every issue to the meeting and tells everybody invited, each once', async () => {
    const ids = await reported(2)
    const { id, issues, invited, state } = detail(await callFor(ids))
    expect([state, issues.map(({ issueId }) => issueId), invited.map(({ name }) => name)]).toEqual(['called', ids, ['榕树社区', '城市管理科', '韩敏']])
    for (const one of ids) expect(await stateOf(world, one)).toBe('deliberating')
    for (const who of ['handler', 'clerk', 'deputy'] as const) {
      expect((await inboxOf(who)).filter((text) => text.includes('五个社区弱电下地'))).toEqual(['请您参加专题议事会 《五个社区弱电下地》11月26日 15:00在街道三楼会议室开，请准时参加'])
      expect(detail(await send(who, 'getStreetMeeting', { params: { id } })).allowedActions).toEqual([])
    }
    const { items } = trusted<{ items: { meetingId: string | null }[] }>((await send('handler', 'listInbox')).body)
    expect(items[0]?.meetingId).toBe(id)
  })
  it('is all or nothing, said line by line', async () => {
    const [fine = '', late = ''] = [...(await reported()), await putIssue(world, 'handling')]
    const refused = await callFor([fine, late])
    expect([code(refused), refused.body.details]).toMatchObject(['400 meeting.issuesRefused', { lines: [{ id: late, code: 'issue.notNow' }] }])
    expect(await stateOf(world, fine)).toBe('reportedUp')
  })
  it.each([
    ['an issue of another street', () => ({ issueIds: [nobody] }), '400 meeting.issuesRefused'], ['no issue', () => ({ issueIds: [] }), '400 request.invalid'],
    ['yesterday', () => ({ startsAt: '2026-11-23T15:00:00+08:00' }), '400 meeting.inPast'], ['next year', () => ({ startsAt: '2027-06-01T15:00:00+08:00' }), '400 meeting.tooFar'], ['no time', () => ({ startsAt: '明天' }), '400 request.invalid'], ['the year nought', () => ({ startsAt: '0000-01-01T00:00:00Z' }), '400 meeting.inPast'],
    ['an unknown unit', () => ({ handlerIds: [nobody] }), '400 meeting.inviteeUnknown'], ['a community of another county', () => ({ communityIds: [world.abroadStreet.communityIds[0]] }), '400 meeting.inviteeUnknown'], ['a street that is not mine', () => ({ placeId: world.abroadStreet.streetId }), '403 access.denied'],
  ] as const)('for %s is refused', async (_, more, refusal) => expect(code(await callFor(await reported(), more()))).toBe(refusal))
  it.each([['what accuses an official', { above_community: true }], ['what neighbours dispute', { category: 'neighbour_dispute' }]] as const)('for %s is refused: who is invited may be who is named', async (_, kind) => {
    const [id = ''] = await reported()
    await world.database.db.updateTable('matter').set(kind).where('id', '=', id).execute()
    expect(code(await callFor([id]))).toBe('400 meeting.issuePrivate')
    expect(await stateOf(world, id)).toBe('reportedUp')
    expect((await send('street', 'getMeetingForm')).text).not.toContain(id)
  })
  it('by the street of elsewhere sees no such issue', async () => expect(code(await callFor(await reported(), {}, 'streetElsewhere'))).toBe('400 meeting.inviteeUnknown'))
  it('comes again under the same key, without a second one', async () => {
    const [body, key] = [right(await reported()), 'meeting-called-only-once']
    const first = detail(await send('street', 'callStreetMeeting', { body, key }))
    expect(detail(await send('street', 'callStreetMeeting', { body, key })).id).toBe(first.id)
  })
  it('by two for the same issue at the same instant calls one', async () => {
    for (let round = 0; round < profile.races; round++) {
      const ids = await reported()
      const answers = await Promise.all([callFor(ids), callFor(ids, {}, 'congress')])
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(answers.find(({ status }) => status !== 200)?.body.code).toMatch(/^(issue.notNow|meeting.issuesRefused)$/)
    }
  })
})

describe('moving and cancelling', () => {
  it('gives back also what the canceller stepped aside from', async () => {
    const meeting = await called()
    expect(code(await send('street', 'recuseFromIssue', { params: { id: firstIssue(meeting) }, body: { reason: 'relative' } }))).toBe('200')
    expect(code(await send('street', 'cancelStreetMeeting', { params: { id: meeting.id }, body: { words: '不开了' } }))).toBe('200')
    expect(await stateOf(world, firstIssue(meeting))).toBe('reportedUp')
  })
  it('leaves alone what another meeting has by now, and so does deciding', async () => {
    const old = await called()
    const id = firstIssue(old)
    await send('street', 'assignIssue', { params: { id }, body: { handlerId: world.handlerId, category: 'municipal', words: '先办' } })
    await send('handler', 'returnIssue', { params: { id }, body: { words: '不归我们' } })
    detail(await callFor([id]))
    expect(code(await send('street', 'cancelStreetMeeting', { params: { id: old.id }, body: { words: '不开了' } }))).toBe('200')
    expect(await stateOf(world, id)).toBe('deliberating')
  })
  it('decides only in the meeting that has it', async () => {
    const old = await called()
    const id = firstIssue(old)
    await send('street', 'assignIssue', { params: { id }, body: { handlerId: world.handlerId, category: 'municipal', words: '先办' } })
    await send('handler', 'returnIssue', { params: { id }, body: { words: '不归我们' } })
    detail(await callFor([id]))
    world.now = new Date('2026-11-26T16:00:00+08:00')
    await hold(old.id)
    expect(code(await decide(old.id, { issueId: id, assignment: { ...work(), supportIds: [], milestones: [] } }))).toBe('400 meeting.issueInAnother')
    expect(code(await send('street', 'closeStreetMeeting', { params: { id: old.id }, body: {} }))).toBe('200')
    expect(await stateOf(world, id)).toBe('deliberating')
  })
  it('tells everybody invited where and when, or that it is not held', async () => {
    const { id, issues } = await called()
    detail(await send('congress', 'moveStreetMeeting', { params: { id }, body: { startsAt: '2026-11-27T09:30:00+08:00', venue: '榕树社区' } }))
    expect((await inboxOf('handler'))[0]).toBe('专题议事会改时间地点了 《五个社区弱电下地》改到11月27日 9:30，在榕树社区开')
    const cancelled = detail(await send('street', 'cancelStreetMeeting', { params: { id }, body: { words: '县里统一安排' } }))
    expect([cancelled.state, cancelled.cancelledWhy]).toEqual(['cancelled', '县里统一安排'])
    expect((await inboxOf('deputy')).join('\n')).toContain('专题议事会取消了')
    expect(await stateOf(world, issues[0]?.issueId ?? '')).toBe('reportedUp')
    expect(code(await send('street', 'moveStreetMeeting', { params: { id }, body: { startsAt: start, venue: '榕树社区' } }))).toBe('409 meeting.notNow')
    expect(detail(await callFor([issues[0]?.issueId ?? ''])).state).toBe('called')
  })
  it('is not held before its day, nor without anybody', async () => {
    const { id } = await called()
    expect(code(await hold(id))).toBe('400 meeting.tooEarly')
    world.now = new Date('2026-11-26T16:00:00+08:00')
    expect(code(await hold(id, []))).toBe('400 request.invalid')
    expect(code(await hold(id, [...together, { side: 'deputy', deputyId: nobody }]))).toBe('400 participant.deputyUnknown')
    expect(detail(await hold(id)).state).toBe('held')
  })
})

describe('deciding', () => {
  it('different issues differently, each through its own verb', async () => {
    const meeting = await held(4)
    const [assigned = '', planned = '', explained = '', down = ''] = meeting.issues.map(({ issueId }) => issueId)
    detail(await decide(meeting.id, { issueId: assigned, assignment: { ...work(), milestones: [{ what: '管线摸底', handlerId: world.handlerId, dueOn: '2026-12-05' }, { what: '开挖回填', handlerId: world.handlerId, dueOn: '2026-12-25' }] } }))
    detail(await decide(meeting.id, { issueId: planned, choice: 'plan', planOn: '2027-03-01' }))
    detail(await decide(meeting.id, { issueId: explained, choice: 'settle' }))
    const after = detail(await decide(meeting.id, { issueId: down, choice: 'returnDown' }))
    expect(await Promise.all([assigned, planned, explained, down].map((id) => stateOf(world, id)))).toEqual(['assigned', 'planned', 'done', 'withCommunity'])
    expect(after.issues.map(({ outcome }) => outcome)).toEqual(['assigned', 'planned', 'settled', 'returnedDown'])
    expect(after.issues[0]).toMatchObject({ units: [{ name: '城市管理科' }], dueAt: '2026-12-30T18:00:00+08:00', milestones: [{ what: '管线摸底', state: 'open', dueOn: '2026-12-05' }, { what: '开挖回填' }] })
    expect((await inboxOf('handler')).join('\n')).toContain('街道交办一件事')
  })
  it.each([
    ['an unknown unit', () => ({ assignment: { ...work(), handlerId: nobody } }), '400 handling.handlerUnknown'], ['no unit', () => ({}), '400 request.invalid'], ['plan without a day', () => ({ choice: 'plan' }), '400 request.invalid'],
    ['a milestone in the past', () => ({ assignment: { ...work(), milestones: [{ what: '管线摸底', handlerId: world.handlerId, dueOn: '2026-11-26' }] } }), '400 milestone.inPast'],
    ['a milestone after the due date', () => ({ assignment: { ...work(), milestones: [{ what: '管线摸底', handlerId: world.handlerId, dueOn: '2027-01-05' }] } }), '400 milestone.afterDue'],
    ['a milestone of nobody', () => ({ assignment: { ...work(), milestones: [{ what: '管线摸底', handlerId: nobody, dueOn: '2026-12-05' }] } }), '400 milestone.unitElsewhere'],
    ['a due date in the past', () => ({ assignment: { ...work(), dueOn: '2026-11-01' } }), '400 handling.dueInPast'], ['no words', () => ({ words: '', choice: 'returnDown' }), '400 request.invalid'],
    ['an issue of another meeting', () => ({ issueId: nobody, choice: 'returnDown' }), '404 meeting.issueUnknown'],
  ] as const)('with %s is refused, and nothing of it stays', async (_, more, refusal) => {
    const meeting = await held()
    expect(code(await decide(meeting.id, { issueId: firstIssue(meeting), ...more() }))).toBe(refusal)
    expect(await stateOf(world, firstIssue(meeting))).toBe('deliberating')
    expect(await world.database.db.selectFrom('milestone').selectAll().where('matter_id', '=', firstIssue(meeting)).execute()).toEqual([])
  })
  it('is the street\'s: the congress office supervises and does not handle', async () => {
    const meeting = await held()
    expect(code(await decide(meeting.id, { issueId: firstIssue(meeting), choice: 'returnDown' }, 'congress'))).toBe('403 access.denied')
  })
  it('by two at the same instant decides once, and the other is told what', async () => {
    for (let round = 0; round < profile.races; round++) {
      const meeting = await held()
      const issueId = firstIssue(meeting)
      const answers = await Promise.all([decide(meeting.id, { issueId, assignment: work() }), decide(meeting.id, { issueId, choice: 'returnDown' })])
      expect(answers.map(code).sort()).toEqual(['200', '409 meeting.issueDecided'])
      expect(answers.find(({ status }) => status !== 200)?.body.details).toMatchObject({ what: expect.stringMatching(/交/) })
      world.now = new Date('2026-11-24T10:00:00+08:00')
    }
  })
})

describe('closing', () => {
  const close = (id: string) => send('street', 'closeStreetMeeting', { params: { id }, body: { discussion: '各单位都同意一次挖沟。' } })

  it('owes a decision for every issue, happens once, and tells everybody invited', async () => {
    const meeting = await held(2)
    const [one = '', other = ''] = meeting.issues.map(({ issueId }) => issueId)
    detail(await decide(meeting.id, { issueId: one, assignment: work() }))
    expect(code(await close(meeting.id))).toBe('400 meeting.issuesOpen')
    await send('resident', 'withdrawIssue', { params: { id: other }, body: {} })
    expect(detail(await close(meeting.id)).issues.map(({ outcome }) => outcome)).toEqual(['assigned', 'elsewhere'])
    expect(code(await close(meeting.id))).toBe('409 meeting.notNow')
    expect(code(await hold(meeting.id))).toBe('409 meeting.notNow')
    expect((await inboxOf('clerk')).join('\n')).toContain('专题议事会有纪要了')
    const ctx = { ...world.clock(), tenant: 'home', actor: personActor([world.who.congress.personId], [{ role: 'congress_office', placeId: world.street.streetId }]) }
    const minutes = await minutesOf(ctx, meeting.id)
    expect(streetMeetingMinutes({ issuer: { stem: '鱼复', office: '鱼复街道办事处', mark: null, issuedAt: world.now }, ...minutes }).title).toBe('鱼复街道专题议事会纪要')
    expect(minutes).toMatchObject({
      street: '鱼复街道', topic: '五个社区弱电下地', meeting: { chair: { name: '周主任' }, recorder: '周主任' }, issues: [{ title: '5栋路灯坏了' }, {}], opinions: [{ text: '各单位都同意一次挖沟。' }],
      measures: [{ text: '统一挖沟，弱电入地', handler: '城市管理科', ofTheStreet: true }],
    })
  })
  it('without participants is refused', async () => {
    const meeting = await held()
    await world.database.db.deleteFrom('participant').where('meeting_id', '=', meeting.id).execute()
    expect(code(await close(meeting.id))).toBe('400 participant.owed')
  })
  it('leaves facts that give the row as it stands', async () => {
    const meeting = await held()
    detail(await decide(meeting.id, { issueId: firstIssue(meeting), choice: 'returnDown' }))
    detail(await close(meeting.id))
    const facts = await world.database.db.selectFrom('audit').select(['subject_kind', 'patch']).where('subject_id', '=', meeting.id).orderBy('id').execute()
    const replayed = facts.reduce<Record<string, unknown>>((row, { patch }) => ({ ...row, ...patch as object }), {})
    const row = await world.database.db.selectFrom('street_meeting').selectAll().where('id', '=', meeting.id).executeTakeFirstOrThrow()
    expect([replayed.state, replayed.version, facts.length, facts[0]?.subject_kind]).toEqual([row.state, row.version, row.version, 'meeting'])
    expect(JSON.stringify(facts)).not.toMatch(/[\u4e00-\u9fff]/)
  })
})

describe('milestones', () => {
  const at = (text: string): void => void (world.now = new Date(text))
  const twoOf = async () => {
    const meeting = await held()
    const issueId = firstIssue(meeting)
    detail(await decide(meeting.id, { issueId, assignment: { ...work(), milestones: [{ what: '管线摸底', handlerId: world.handlerId, dueOn: '2026-12-05' }, { what: '开挖回填', handlerId: world.handlerId, dueOn: '2026-12-25' }] } }))
    const { body } = await send('handler', 'listMilestones', { query: { issueId } })
    const [first, second] = trusted<{ items: { id: string; mayMeet: boolean }[] }>(body).items
    return { issueId, first: first?.id ?? '', second: second?.id ?? '' }
  }
  const meet = (who: PersonaName, id: string) => send(who, 'meetMilestone', { params: { id }, body: { words: '已经摸清 12 公里管线' } })
  const lines = async (who: PersonaName, query: Call['query']) => trusted<{ items: { what: string; state: string; mayMeet: boolean }[] }>((await send(who, 'listMilestones', { query })).body).items

  it('remind the day before, are late on the day after, and hurry the issue; each once', async () => {
    const { issueId } = await twoOf()
    await send('handler', 'takeIssue', { params: { id: issueId }, body: {} })
    at('2026-12-04T09:30:00+08:00')
    await Promise.all([fireDueDeadlines(world.clock(), world.log), fireDueDeadlines(world.clock(), world.log)])
    expect((await inboxOf('handler')).filter((text) => text.includes('「管线摸底」12月5日到期，办好了'))).toHaveLength(1)
    at('2026-12-06T09:30:00+08:00')
    await fireDueDeadlines(world.clock(), world.log)
    await fireDueDeadlines(world.clock(), world.log)
    for (const who of ['handler', 'street'] as const) expect((await inboxOf(who)).filter((text) => text.startsWith('节点过期了'))).toHaveLength(1)
    const events = await world.database.db.selectFrom('audit').select('event').where('subject_id', '=', issueId).orderBy('id').execute()
    expect(events.map(({ event }) => event).at(-1)).toBe('issue.hurried')
    expect((await lines('street', { filter: 'late', issueId })).map(({ what, state }) => [what, state])).toEqual([['管线摸底', 'late']])
    // Hurried in time, the issue keeps the clock of its own 解决时限.
    const { at: answerAt } = await world.database.db.selectFrom('deadline').select('at').where('subject_id', '=', issueId).where('kind', '=', 'answer').where('done_at', 'is', null).executeTakeFirstOrThrow()
    expect(answerAt).toEqual(new Date('2026-12-30T18:00:00+08:00'))
  })
  it('are met by their unit with words that reach who raised it, once', async () => {
    const { issueId, first } = await twoOf()
    await send('handler', 'takeIssue', { params: { id: issueId }, body: {} })
    expect((await lines('handler', { issueId })).map(({ mayMeet }) => mayMeet)).toEqual([true, true])
    const met = await meet('handler', first)
    expect(met.body).toMatchObject({ state: 'met', words: '已经摸清 12 公里管线', mayMeet: false })
    expect(code(await meet('street', first))).toBe('409 milestone.notNow')
    expect((await inboxOf('resident')).join('\n')).toContain('城市管理科说了进展')
    expect((await inboxOf('street')).filter((text) => text.startsWith('节点办到了'))).toHaveLength(1)
    at('2026-12-06T09:30:00+08:00')
    await fireDueDeadlines(world.clock(), world.log)
    expect((await lines('handler', { filter: 'late', issueId }))).toEqual([])
  })
  it('by two at the same instant are met once', async () => {
    const { second } = await twoOf()
    const answers = await Promise.all([meet('street', second), meet('handler', second)])
    expect(answers.map(code).sort()).toEqual(['200', '409 milestone.notNow'])
  })
  it('go with the work: a unit that gave it back owes none', async () => {
    const { issueId, first } = await twoOf()
    await send('handler', 'returnIssue', { params: { id: issueId }, body: { words: '不归我们管' } })
    expect(await lines('street', { filter: 'open', issueId })).toEqual([])
    expect((await lines('street', { filter: 'all', issueId })).map(({ state }) => state)).toEqual(['dropped', 'dropped'])
    expect(code(await meet('handler', first))).toBe('409 milestone.notNow')
    at('2026-12-06T09:30:00+08:00')
    await fireDueDeadlines(world.clock(), world.log)
    expect((await world.database.db.selectFrom('deadline').select('outcome').where('subject_id', '=', first).where('kind', '=', 'late').executeTakeFirstOrThrow()).outcome).toBe('dropped')
  })
  it('of a supporting unit are its own, and nobody else\'s', async () => {
    const meeting = await held()
    const issueId = firstIssue(meeting)
    const support = await insertHandler(world.database.db, 'home', '供电公司', 'utility')
    detail(await decide(meeting.id, { issueId, assignment: { ...work(), supportIds: [support], milestones: [{ what: '停电配合', handlerId: support, dueOn: '2026-12-05' }] } }))
    const { id } = await world.database.db.selectFrom('milestone').select('id').where('matter_id', '=', issueId).executeTakeFirstOrThrow()
    expect(code(await meet('handler', id))).toBe('403 access.denied')
    expect(code(await meet('handlerElsewhere', id))).toBe('404 milestone.unknown')
    expect(code(await meet('street', id))).toBe('200')
  })
})
