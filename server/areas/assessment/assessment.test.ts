import type { assessmentSchemas } from '../../../contract/assessment/schemas'
import type { z } from 'zod'
import type { EndpointName } from '../../../contract/api'
import { openWorld, type Answer, type Call, type PersonaName, type World } from '../../test/issue-world'
import { putIssue, stateOf } from '../../test/put-issue'
import { profile } from '../../test/profile'
import { dropAssessments } from '../../test/put-meeting'
import { trusted } from '../../platform/trusted'
import { personActor } from '../../test/area-app'
import { assessmentMinutes } from '../paper/rules/assessment-minutes'
import { minutesOfAssessment as minutesOf } from '.'

type Detail = z.output<typeof assessmentSchemas.getAssessment.reply>

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())
beforeEach(async () => {
  await dropAssessments(world)
  await world.database.db.updateTable('matter').set({ state: 'closed' }).execute()
  world.now = new Date('2026-11-24T10:00:00+08:00')
})

const call = (who: PersonaName, name: EndpointName, more: Call = {}): Promise<Answer> => world.call(who, name, more)
const code = ({ status, body }: Answer): string => (status === 200 ? '200' : `${status} ${body.code}`)
const detail = (answer: Answer): Detail => {
  expect([answer.status, answer.body.code]).toEqual([200, undefined])
  return trusted<Detail>(answer.body)
}
const open = async (body: object = {}): Promise<Detail> => detail(await call('clerk', 'openAssessment', { body }))
const together = [{ side: 'community', duty: 'chair', name: '余大勇', title: '榕树社区党委书记' }, { side: 'property', name: '李经理', title: '滨江物业' }]
const record = (id: string, participants: unknown = together) => call('clerk', 'recordAssessmentParticipants', { params: { id }, body: { venue: '社区会议室', participants } })
const triage = { category: 'safety', urgency: 'yellow', party: 'itself' }
const decide = (who: PersonaName, id: string, body: object) => call(who, 'decideAssessmentItem', { params: { id }, body: { version: 1, words: '请继续办', ...body } })
const untriaged = async (): Promise<string> => {
  const id = await putIssue(world, 'withCommunity', { handled: 'byNobody' })
  await world.database.db.updateTable('matter').set({ category: null }).where('id', '=', id).execute()
  return id
}
const inHandling = async (dueAt: string | null = null): Promise<string> => {
  const id = await putIssue(world, 'communityHandling', { handled: 'byCommunity' })
  await world.database.db.updateTable('matter').set({ triaged_at: world.now, due_at: dueAt ? new Date(dueAt) : null }).where('id', '=', id).execute()
  return id
}

describe('the agenda', () => {
  it('is what is untriaged, then late, then unsettled; no dispute, nothing ended, nothing raised after the month closed', async () => {
    const unsettled = await inHandling('2026-12-20T10:00:00+08:00')
    const late = await inHandling('2026-11-20T10:00:00+08:00')
    const fresh = await untriaged()
    const atStreet = await putIssue(world, 'handling')
    await world.database.db.updateTable('matter').set({ triaged_at: world.now }).where('id', '=', atStreet).execute()
    const dispute = await untriaged()
    await world.database.db.updateTable('matter').set({ category: 'neighbour_dispute' }).where('id', '=', dispute).execute()
    for (const state of ['done', 'planned', 'withDeputy', 'mediating'] as const) await putIssue(world, state)
    const accusing = await putIssue(world, 'reportedUp')
    await world.database.db.updateTable('matter').set({ above_community: true }).where('id', '=', accusing).execute()
    const afterClosing = await untriaged()
    await world.database.db.updateTable('matter').set({ created_at: new Date('2026-11-26T00:00:00+08:00') }).where('id', '=', afterClosing).execute()
    world.now = new Date('2026-11-27T10:00:00+08:00')
    const { items, month, state } = await open()
    expect([month, state]).toEqual(['2026-11', 'open'])
    expect(items.map(({ issueId, why }) => [issueId, why])).toEqual([[fresh, 'untriaged'], [late, 'overdue'], ...[unsettled, atStreet].map((id) => [id, 'unsettled'])])
  })
  it('stays as it was when it opened, but takes an urgent one', async () => {
    const { id } = await open()
    const urgent = await untriaged()
    expect(detail(await call('clerk', 'getAssessment', { params: { id } })).items).toEqual([])
    const add = (issueId: string) => call('clerk', 'addAssessmentItem', { params: { id }, body: { issueId } })
    expect(detail(await add(urgent)).items.map(({ issueId, why }) => [issueId, why])).toEqual([[urgent, 'added']])
    expect(code(await add(urgent))).toBe('400 assessment.itemThere')
    expect(code(await add(await putIssue(world, 'done')))).toBe('400 assessment.itemNotOpen')
    expect(code(await add(await putIssue(world, 'mediating')))).toBe('400 assessment.itemPrivate')
    const accusing = await untriaged()
    await world.database.db.updateTable('matter').set({ above_community: true }).where('id', '=', accusing).execute()
    expect(code(await add(accusing))).toBe('404 issue.unknown')
    expect(code(await add('019aafd0-0000-7000-8000-000000000000'))).toBe('404 issue.unknown')
  })
  it('is opened once a month, however many open it at once, and for no other month', async () => {
    const opening = (who: PersonaName) => call(who, 'openAssessment', { body: {} })
    const answers = await Promise.all([opening('clerk'), opening('colleague'), opening('clerk')])
    expect(answers.map(code).sort()).toEqual(['200', '409 assessment.monthTaken', '409 assessment.monthTaken'])
    for (const month of ['2026-12', '2026-09']) expect(code(await call('clerk', 'openAssessment', { body: { month } }))).toBe('400 assessment.monthWrong')
    expect(code(await call('clerk', 'openAssessment', { body: { month: '2026-13' } }))).toBe('400 request.invalid')
    expect((await open({ month: '2026-10' })).month).toBe('2026-10')
  })
  it('comes again under the same key, without a second one', async () => {
    const key = 'assessment-opened-once'
    const first = detail(await call('clerk', 'openAssessment', { body: {}, key }))
    expect(detail(await call('clerk', 'openAssessment', { body: {}, key })).id).toBe(first.id)
  })
  it('says at the desk how this month stands, to the street all communities', async () => {
    await untriaged()
    const before = await call('clerk', 'listAssessments')
    expect(before.body.thisMonth).toEqual({ month: '2026-11', closesOn: '2026-11-25', holdBy: '2026-11-28', assessmentId: null, waiting: 1 })
    const { id } = await open()
    const after = await call('street', 'listAssessments')
    expect(after.body).toMatchObject({ thisMonth: null, items: [{ id, communityName: '榕树社区', itemCount: 1, decidedCount: 0 }] })
    expect((await call('streetElsewhere', 'listAssessments')).body.items).toEqual([])
  })
})

describe('who takes part', () => {
  it.each([
    [[], 'request.invalid'], [[together[1]], 'participant.communityOwed'], [[together[0]], 'participant.othersOwed'], [[together[0], { side: 'other', name: '' }], 'participant.nameOwed'],
    [[together[0], { side: 'deputy', deputyId: '019aafd0-0000-7000-8000-000000000000' }], 'participant.deputyUnknown'],
  ])('%j is refused', async (participants, refusal) => expect(code(await record((await open()).id, participants))).toBe(`400 ${refusal}`))
  it.each(['0000-01-01T00:00:00Z', '9999-12-31T00:00:00Z', '2026-11-24T10:00:01+08:00', '2026-08-01T10:00:00+08:00'])('cannot have sat together at %s', async (heldAt) => {
    const { id } = await open()
    expect(code(await call('clerk', 'recordAssessmentParticipants', { params: { id }, body: { venue: '社区会议室', heldAt, participants: together } }))).toBe('400 assessment.heldWrong')
  })
  it('is kept sealed, deputies by id with their full title, and may be put right', async () => {
    const { id, deputyChoices } = await open()
    expect(deputyChoices.map(({ name }) => name)).toContain('韩敏')
    await record(id)
    const { participants } = detail(await record(id, [...together, { side: 'deputy', deputyId: world.deputyId }]))
    expect(participants.map(({ name, title, duty }) => [name, title, duty])).toEqual([['余大勇', '榕树社区党委书记', 'chair'], ['李经理', '滨江物业', 'member'], ['韩敏', '鱼复街道议事代表', 'member']])
    const rows = await world.database.db.selectFrom('participant').selectAll().where('meeting_id', '=', id).execute()
    expect(rows).toHaveLength(3)
    expect(JSON.stringify(rows.map((row) => ({ ...row, name_cipher: row.name_cipher?.toString('utf8') })))).not.toContain('余大勇')
    const facts = await world.database.db.selectFrom('audit').selectAll().where('subject_id', '=', id).execute()
    expect(facts.map(({ subject_kind: kind, event }) => [kind, event])).toEqual([['assessment', 'assessment.opened'], ['assessment', 'assessment.participantsRecorded'], ['assessment', 'assessment.participantsRecorded']])
    expect(JSON.stringify(facts)).not.toMatch(/[\u4e00-\u9fff]/)
  })
})

describe('an item', () => {
  it('is triaged through the same door as at the desk', async () => {
    const issueId = await untriaged()
    const { id } = await open()
    const { items } = detail(await decide('clerk', id, { issueId, choice: 'triage', triage, words: '' }))
    expect(items[0]).toMatchObject({ decision: 'triaged', party: 'itself', version: 2, mayDecide: false, triaged: true })
    expect(await stateOf(world, issueId)).toBe('communityHandling')
    const events = await world.database.db.selectFrom('audit').select('event').where('subject_id', '=', issueId).execute()
    expect(events.map(({ event }) => event)).toEqual(['issue.takenByCommunity'])
    const told = await world.database.db.selectFrom('inbox_message').select('template').where('person_id', '=', world.who.resident.personId).where('issue_id', '=', issueId).execute()
    expect(told).toEqual([{ template: 'takenByCommunity' }])
  })
  it.each([
    ['triage without a form', { choice: 'triage' }, '400 request.invalid'], ['leaving without a reason', { choice: 'leave', words: '' }, '400 request.invalid'],
    ['going on with what nobody triaged', { choice: 'continue' }, '400 assessment.triageOwed'], ['to the street without a reason', { choice: 'triage', words: '', triage: { ...triage, party: 'street' } }, '400 request.invalid'],
    ['an unknown unit', { choice: 'triage', triage: { ...triage, party: 'property', handlerId: '019aafd0-0000-7000-8000-000000000000' } }, '400 handling.handlerUnknown'],
    ['a due date in the past', { choice: 'triage', triage: { ...triage, dueOn: '2026-11-01', dueReason: '快些' } }, '400 handling.dueInPast'],
  ])('is not decided by %s, and nothing of it stays', async (_, body, refusal) => {
    const issueId = await untriaged()
    const { id } = await open()
    expect(code(await decide('clerk', id, { issueId, ...body }))).toBe(refusal)
    expect(await stateOf(world, issueId)).toBe('withCommunity')
    expect(detail(await call('clerk', 'getAssessment', { params: { id } })).items[0]).toMatchObject({ decision: null, version: 1 })
  })
  it('may be thought over while it only waits, with the version that was seen', async () => {
    const issueId = await inHandling()
    const { id } = await open()
    detail(await decide('clerk', id, { issueId, choice: 'leave', words: '等物业的图纸' }))
    expect(code(await decide('colleague', id, { issueId, choice: 'continue' }))).toBe('409 assessment.itemChanged')
    const { items } = detail(await decide('colleague', id, { issueId, choice: 'continue', version: 2, words: '下周再看一次' }))
    expect(items[0]).toMatchObject({ decision: 'continued', words: '下周再看一次', version: 3 })
    detail(await decide('clerk', id, { issueId, choice: 'redirect', version: 3, words: '请打 12345' }))
    expect(await stateOf(world, issueId)).toBe('redirected')
    const again = await decide('clerk', id, { issueId, choice: 'leave', version: 4 })
    expect([code(again), again.body.details]).toEqual(['409 assessment.itemDone', { what: '引导办理', at: '2026-11-24T10:00:00+08:00' }])
  })
  it('of somebody who stepped aside is theirs no more', async () => {
    const issueId = await inHandling()
    const { id } = await open()
    await world.database.db.insertInto('recusal').values({ tenant: 'home', matter_id: issueId, person_id: world.who.clerk.personId, created_at: world.now }).execute()
    expect(detail(await call('clerk', 'getAssessment', { params: { id } })).items[0]).toMatchObject({ title: null, mayDecide: false })
    expect(code(await decide('clerk', id, { issueId, choice: 'continue' }))).toBe('403 issue.recused')
  })
  it('decided by two at the same instant is decided once, and the other is told what', async () => {
    const { id } = await open()
    for (let round = 0; round < profile.races; round++) {
      const issueId = await untriaged()
      detail(await call('clerk', 'addAssessmentItem', { params: { id }, body: { issueId } }))
      const answers = await Promise.all([decide('clerk', id, { issueId, choice: 'triage', triage }), decide('colleague', id, { issueId, choice: 'leave', words: '等一等再说' })])
      expect(answers.map(code).sort()).toEqual(['200', '409 assessment.itemChanged'])
      const loser = answers.find(({ status }) => status !== 200)
      expect(loser?.body.details).toMatchObject({ what: expect.stringMatching(/已研判|留待下次/) })
    }
  })
})

describe('closing', () => {
  const close = (id: string, body: object = {}) => call('clerk', 'closeAssessment', { params: { id }, body })

  it('owes participants and a decision for every item', async () => {
    const issueId = await inHandling()
    const { id } = await open()
    expect(code(await close(id))).toBe('400 participant.owed')
    await record(id)
    const refused = await close(id)
    expect([code(refused), refused.body.details]).toMatchObject(['400 assessment.itemsOpen', { count: 1, lines: [{ id: issueId }] }])
    detail(await decide('clerk', id, { issueId, choice: 'continue' }))
    expect(detail(await close(id)).state).toBe('closed')
  })
  it('says of what ended meanwhile that it did, and then nothing changes any more', async () => {
    const issueId = await inHandling()
    const { id } = await open()
    await record(id)
    await call('resident', 'withdrawIssue', { params: { id: issueId }, body: {} })
    expect(detail(await close(id)).items[0]).toMatchObject({ decision: 'elsewhere' })
    expect(code(await close(id))).toBe('409 assessment.notNow')
    expect(code(await record(id))).toBe('409 assessment.notNow')
    expect(code(await decide('clerk', id, { issueId, choice: 'leave', version: 2 }))).toBe('409 assessment.notNow')
    expect(code(await call('clerk', 'addAssessmentItem', { params: { id }, body: { issueId: await untriaged() } }))).toBe('409 assessment.notNow')
    expect(detail(await call('congress', 'getAssessment', { params: { id } })).allowedActions).toEqual([])
  })
  it('leaves minutes that say later what they said then', async () => {
    const issueId = await untriaged()
    await world.database.db.updateTable('statement').set({ text: '5栋路灯坏了，找 13812342201' }).where('matter_id', '=', issueId).execute()
    const dispute = await untriaged()
    const { id } = await open()
    const ctx = () => ({ ...world.clock(), tenant: 'home', actor: personActor([world.who.clerk.personId], [{ role: 'community', placeId: world.street.communityIds[0] }]) })
    await record(id)
    await expect(minutesOf(ctx(), id)).rejects.toMatchObject({ code: 'assessment.notClosed' })
    detail(await decide('clerk', id, { issueId, choice: 'triage', triage, words: '本周换灯' }))
    detail(await decide('clerk', id, { issueId: dispute, choice: 'triage', triage: { ...triage, category: null, party: 'mediation' }, words: '楼上楼下' }))
    detail(await close(id, { remarks: ['每周五走访', '物业月底前\n清理楼道'] }))
    const minutes = await minutesOf(ctx(), id)
    expect(minutes).toMatchObject({
      community: '榕树社区', month: '2026-11', otherDecisions: ['每周五走访', '物业月底前 清理楼道'],
      meeting: { venue: '社区会议室', chair: { name: '余大勇', title: '榕树社区党委书记' }, recorder: '余大勇', participants: [{ name: '余大勇' }, { name: '李经理', title: '滨江物业' }] },
      issues: [{ issue: { summary: '5栋路灯坏了，找 138****2201', category: '安全隐患', urgency: 'yellow' }, responsible: '榕树社区', deputy: { name: '韩敏', title: '鱼复街道议事代表' }, decision: '社区自办：本周换灯' }, { issue: { title: '邻里纠纷（单独调解，不写内容）', summary: '' }, decision: '调解（邻里纠纷，不公开）' }],
    })
    await world.database.db.updateTable('matter').set({ urgency: 'red', category: 'property' }).where('id', '=', issueId).execute()
    expect((await minutesOf(ctx(), id)).issues[0]?.issue).toMatchObject({ category: '安全隐患', urgency: 'yellow' })
    // What the papers are drawn from.
    const issuer = { stem: '鱼复', office: '榕树社区居委会', mark: null, issuedAt: world.now }
    expect(assessmentMinutes({ issuer, ...minutes }).title).toBe('榕树社区2026年11月联合研判会纪要')
  })
})

describe('its facts', () => {
  it('replayed give the row as it stands', async () => {
    const { id } = await open()
    await record(id)
    await call('clerk', 'closeAssessment', { params: { id }, body: {} })
    const facts = await world.database.db.selectFrom('audit').select('patch').where('subject_id', '=', id).orderBy('id').execute()
    const replayed = facts.reduce<Record<string, unknown>>((row, { patch }) => ({ ...row, ...patch as object }), {})
    const row = await world.database.db.selectFrom('assessment').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    expect([replayed.state, replayed.version, replayed.closed_at]).toEqual([row.state, row.version, row.closed_at?.toISOString()])
    expect(facts).toHaveLength(row.version)
  })
})
