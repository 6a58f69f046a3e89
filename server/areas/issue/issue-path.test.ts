import { v7 } from 'uuid'
import type { EndpointName } from '../../../contract/api'
import { home, openWorld, type Answer, type Call, type PersonaName, type World } from '../../test/issue-world'
import { publishIssue, putIssue, stateOf } from '../../test/put-issue'
import { fireDueDeadlines } from '.'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())
beforeEach(() => void (world.now = new Date('2026-11-23T10:00:00+08:00')))

const raising = (more: object = {}) => ({ text: '5栋楼下的路灯坏了，晚上看不见路', placeId: world.street.gridIds[0], placeWords: '5栋楼下', phone: '13812342201', ...more })
async function raise(more: object = {}, who: PersonaName = 'resident'): Promise<{ id: string; number: string; code: string; body: Answer['body'] }> {
  const { status, body } = await world.call(who, 'raiseIssue', { body: raising(more) })
  expect(status).toBe(200)
  return { id: String(body.issueId), number: String(body.number), code: String(body.followUpCode), body }
}
const act = (who: PersonaName, name: EndpointName, id: string, body?: unknown, call: Call = {}) => world.call(who, name, { params: { id }, body, ...call })
const done = async (who: PersonaName, name: EndpointName, id: string, body?: unknown): Promise<Answer['body']> => {
  const answer = await act(who, name, id, body)
  expect([name, answer.status, answer.body.code]).toEqual([name, 200, undefined])
  return answer.body
}
const read = (who: PersonaName, id: string) => done(who, 'getIssue', id)
const refused = async (who: PersonaName, name: EndpointName, id: string, body?: unknown): Promise<string> => {
  const { status, body: reply } = await act(who, name, id, body)
  return `${status} ${reply.code}`
}
const row = (id: string) => world.database.db.selectFrom('matter').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const facts = async (id: string) => (await world.database.db.selectFrom('audit').select(['event', 'role']).where('subject_id', '=', id).orderBy('id').execute()).map(({ event, role }) => `${event} ${role}`)
const inbox = async (who: PersonaName, id: string) =>
  (await world.database.db.selectFrom('inbox_message').select('template').where('issue_id', '=', id).where('person_id', '=', world.who[who].personId).orderBy('id').execute()).map(({ template }) => template)
const desksToldOf = async (who: PersonaName, id: string) => {
  const { body } = await world.call(who, 'listInbox')
  return (body.items as { issueId: string; desk: string | null }[]).filter(({ issueId }) => issueId === id).map(({ desk }) => desk)
}
const openDeadlines = async (id: string) =>
  (await world.database.db.selectFrom('deadline').select(['kind', 'at']).where('subject_id', '=', id).where('done_at', 'is', null).orderBy('kind').execute()).map(({ kind, at }) => [kind, at.toISOString()])
const titles = (body: Answer['body']): string[] => (body.timeline as { title: string }[]).map(({ title }) => title)
const later = (iso: string): void => void (world.now = new Date(iso))

describe('raised', () => {
  it('goes to the grid\'s deputy with number, next steps and a code, within one answer', async () => {
    const { id, number, code, body } = await raise()
    expect(number).toMatch(/^鱼复街道-20261123-\d{4,}$/)
    expect(body.headline).toBe('已送到韩代表')
    expect(code.replace(/[^0-9A-Z]/g, '').length).toBeGreaterThanOrEqual(12)
    expect((body.steps as { stage: string }[]).map(({ stage }) => stage)).toEqual(['done', 'now', 'next', 'next'])
    // Raised on a Monday at ten: yellow owes a first answer within one work day of service time.
    expect(await row(id)).toMatchObject({ state: 'withDeputy', urgency: 'yellow', follow_up_deputy_id: world.deputyId, community_id: world.street.communityIds[0] })
    expect(await openDeadlines(id)).toEqual([['answer', '2026-11-24T02:00:00.000Z'], ['reminder', '2026-11-23T09:00:00.000Z']])
    expect(await facts(id)).toEqual(['issue.raised raiser'])
    expect([await inbox('deputy', id), await inbox('deputySecondPhone', id), await inbox('deputyElsewhere', id), await inbox('resident', id)]).toEqual([['newForDeputy'], ['newForDeputy'], [], []])
  })
  it('goes to the community where the grid has no deputy', async () => {
    const { id, body } = await raise({ placeId: world.street.gridIds[1] })
    expect(body.headline).toBe('已送到茶山社区')
    expect([await stateOf(world, id), await inbox('clerkNextDoor', id), await inbox('clerk', id)]).toEqual(['withCommunity', ['newForCommunity'], []])
  })
  it('keeps the estate where the building is not known, and refuses one that does not lie there', async () => {
    const [placeId] = world.street.communityIds
    const before = await world.database.db.selectFrom('place').select('estate').where('id', '=', world.street.gridIds[0]).executeTakeFirstOrThrow()
    await world.database.db.updateTable('place').set({ estate: '榕树苑' }).where('id', '=', world.street.gridIds[0]).execute()
    const { id } = await raise({ placeId, estate: '榕树苑' })
    expect((await read('clerk', id)).placeName).toBe('榕树苑')
    const { body } = await world.call('clerk', 'listOfficeIssues', { query: { filter: 'all' } })
    expect((body.items as { id: string; placeName: string }[]).find((one) => one.id === id)?.placeName).toBe('榕树苑')
    for (const estate of ['供销大院', '榕树', "' OR true --"]) {
      const { status, body: reply } = await world.call('resident', 'raiseIssue', { body: raising({ placeId, estate }) })
      expect([estate, status, reply.code]).toEqual([estate, 404, 'place.unknown'])
    }
    await world.database.db.updateTable('place').set(before).where('id', '=', world.street.gridIds[0]).execute()
  })
  it('shows its receipt again to who raised it, and to nobody else', async () => {
    const { id, body } = await raise()
    expect((await act('resident', 'getReceipt', id)).body).toEqual(body)
    for (const other of ['neighbour', 'deputy', 'clerk', 'street'] as const) expect(await refused(other, 'getReceipt', id)).toBe('404 issue.unknown')
  })
  it('keeps the phone sealed and shows it masked to those who handle it', async () => {
    const { id } = await raise()
    const issue = await world.database.db.selectFrom('issue').selectAll().where('matter_id', '=', id).executeTakeFirstOrThrow()
    expect(JSON.stringify(issue)).not.toContain('13812342201')
    const { body, text } = await act('deputy', 'getIssue', id)
    expect(body.raiser).toEqual({ label: '居民', phoneMasked: '138****2201' })
    expect(text).not.toContain('13812342201')
    expect((await act('resident', 'getIssue', id)).body.raiser).toBeNull()
  })
})

describe('the deputy', () => {
  it('sees, accepts, asks, answers and passes on; each step is told once and in the timeline', async () => {
    const { id } = await raise()
    expect((await done('deputy', 'seeIssue', id)).holder).toBe('韩代表已看到')
    expect((await done('deputy', 'seeIssue', id)).state).toBe('withDeputy')
    expect((await done('deputy', 'acceptIssue', id, {})).state).toBe('followedUp')
    later('2026-11-23T11:00:00+08:00')
    expect((await done('deputy', 'askBackIssue', id, { words: '是哪一盏灯？' })).state).toBe('askedByDeputy')
    // Five work days to answer: the question holds it up no longer.
    expect(await openDeadlines(id)).toEqual([['answer', '2026-11-30T03:00:00.000Z'], ['reminder', '2026-11-27T03:00:00.000Z']])
    later('2026-11-23T15:00:00+08:00')
    const supplemented = await done('resident', 'supplementIssue', id, { words: '单元门左边那盏' })
    expect(supplemented).toMatchObject({ state: 'followedUp', allowedActions: ['supplement', 'withdraw'] })
    expect((await done('deputy', 'answerIssue', id, { words: '已联系社区电工' })).state).toBe('followedUp')
    // The answer is no end: settling is owed within seven work days.
    expect(await openDeadlines(id)).toEqual([['answer', '2026-12-02T07:00:00.000Z'], ['reminder', '2026-12-01T07:00:00.000Z']])
    expect((await done('deputy', 'passIssueOn', id, { words: '请社区换灯' })).state).toBe('withCommunity')
    const { body } = await act('resident', 'getIssue', id)
    expect(titles(body)).toEqual(['韩代表转给社区', '韩代表答复', '您补充了情况', '韩代表请您补充情况', '韩代表在跟进', '韩代表已看到', '已送到韩代表'])
    expect(await facts(id)).toEqual(['raised raiser', 'seen deputy', 'accepted deputy', 'askedBack deputy', 'supplemented raiser', 'answered deputy', 'passedOn deputy'].map((fact) => `issue.${fact}`))
    expect(await inbox('resident', id)).toEqual(['seen', 'accepted', 'askedBack', 'answered', 'passedOn'])
    expect(await inbox('deputy', id)).toEqual(['newForDeputy', 'desk.supplemented'])
    expect([await inbox('clerk', id), await inbox('clerkNextDoor', id)]).toEqual([['desk.passedOn'], []])
    expect([await desksToldOf('resident', id), await desksToldOf('deputy', id), await desksToldOf('clerk', id)]).toEqual([[null, null, null, null, null], ['deputy', 'deputy'], ['community']])
  })
  it('steps aside, and hears and reads no more of it', async () => {
    const { id } = await raise()
    const body = await done('deputy', 'recuseFromIssue', id, { reason: 'relative' })
    expect(body).toMatchObject({ state: 'withCommunity', hats: [], text: null, allowedActions: [] })
    expect((await row(id)).follow_up_deputy_id).toBeNull()
    expect(await refused('deputy', 'getIssue', id)).toBe('403 issue.recused')
    expect((await world.database.db.selectFrom('audit').select('reason').where('subject_id', '=', id).where('event', '=', 'issue.recused').executeTakeFirstOrThrow()).reason).toBe('relative')
    expect([await inbox('clerk', id), await inbox('resident', id)]).toEqual([['desk.recused'], ['recused']])
  })
  it('who stays silent is relieved by the community, and nobody loses the issue', async () => {
    const { id } = await raise()
    later('2026-11-24T09:59:00+08:00')
    await fireDueDeadlines(world.clock(), world.log)
    expect(await stateOf(world, id)).toBe('withDeputy')
    later('2026-11-24T10:01:00+08:00')
    await Promise.all([fireDueDeadlines(world.clock(), world.log), fireDueDeadlines(world.clock(), world.log)])
    expect([await stateOf(world, id), await inbox('resident', id), await inbox('clerk', id)]).toEqual(['withCommunity', ['handedOver'], ['desk.handedOver']])
    later('2026-11-27T18:00:00+08:00')
    await fireDueDeadlines(world.clock(), world.log)
    expect([await stateOf(world, id), (await inbox('resident', id)).at(-1), await inbox('street', id)]).toEqual(['reportedUp', 'climbed', ['desk.climbed']])
    later('2026-12-07T18:00:00+08:00')
    await fireDueDeadlines(world.clock(), world.log)
    const { due_at } = await row(id)
    expect([await stateOf(world, id), (await inbox('street', id)).at(-1), due_at !== null && due_at < world.now]).toEqual(['reportedUp', 'desk.hurried', true])
  })
  it('a question that nobody answers holds the issue up for five work days', async () => {
    const { id } = await raise()
    await done('deputy', 'askBackIssue', id, { words: '是哪一盏灯？' })
    later('2026-11-30T10:01:00+08:00')
    await fireDueDeadlines(world.clock(), world.log)
    expect([await stateOf(world, id), await inbox('resident', id), await inbox('deputy', id)]).toEqual(['followedUp', ['askedBack', 'reminded', 'questionLapsed'], ['newForDeputy', 'desk.questionLapsed']])
  })
})

describe('the community', () => {
  it('answers, settles, is rated and overruled: the street decides', async () => {
    const { id } = await raise({ placeId: world.street.gridIds[1] })
    expect((await done('clerkNextDoor', 'answerIssue', id, { words: '明天派人看' })).state).toBe('communityHandling')
    expect(await openDeadlines(id)).toEqual([['answer', '2026-12-02T02:00:00.000Z'], ['reminder', '2026-12-01T02:00:00.000Z']])
    const settled = await done('clerkNextDoor', 'settleIssue', id, { words: '灯已经换好', ending: 'settled' })
    expect(settled).toMatchObject({ state: 'done', rateUntil: '2026-12-07T10:00:00+08:00' })
    expect((settled.timeline as { isResult: boolean }[]).map(({ isResult }) => isResult).slice(0, 2)).toEqual([true, false])
    const { body } = await act('resident', 'getIssue', id)
    expect(body).toMatchObject({ allowedActions: ['rate'], toRate: [{ subject: 'handling', name: '茶山社区' }] })
    const rate = (score: string, reason?: string) => ({ ratings: [{ subject: 'handling', score }], ...(reason && { reason }) })
    expect(await refused('resident', 'rateIssue', id, rate('dissatisfied'))).toBe('400 issue.reasonOwed')
    expect((await done('resident', 'rateIssue', id, rate('dissatisfied', '还是不亮'))).state).toBe('disputedAtStreet')
    expect(await openDeadlines(id)).toEqual([['answer', '2026-11-25T02:00:00.000Z'], ['reminder', '2026-11-24T02:00:00.000Z']])
    expect(await refused('clerkNextDoor', 'explainIssue', id, { words: '灯是亮的' })).toBe('403 access.denied')
    expect((await done('street', 'reopenIssue', id, { words: '请再看现场' }))).toMatchObject({ state: 'reportedUp' })
    expect(await row(id)).toMatchObject({ round: 2, ending: null, rate_until: null })
    expect((await done('street', 'settleIssue', id, { words: '换了线路', ending: 'settled' })).state).toBe('done')
    expect((await done('resident', 'rateIssue', id, rate('satisfied'))).state).toBe('closed')
    const ratings = await world.database.db.selectFrom('rating').select(['round', 'score']).where('matter_id', '=', id).orderBy('round').execute()
    expect(ratings).toEqual([{ round: 1, score: 'dissatisfied' }, { round: 2, score: 'satisfied' }])
    expect(await openDeadlines(id)).toEqual([])
  })
  it('hands it to a deputy of the place, who is told, and to no other', async () => {
    const id = await putIssue(world, 'withCommunity', { handled: 'byNobody' })
    const { body } = await act('clerk', 'getIssue', id)
    expect((body.deputyChoices as { id: string }[]).map((choice) => choice.id).sort()).toEqual([world.deputyId, world.otherDeputyId].sort())
    expect(await refused('clerk', 'handIssueToDeputy', id, { deputyId: v7() })).toBe('400 issue.deputyElsewhere')
    expect(await done('clerk', 'handIssueToDeputy', id, { deputyId: world.otherDeputyId })).toMatchObject({ state: 'withDeputy', deputy: { name: '苏德芬' } })
    expect([await inbox('deputyElsewhere', id), await inbox('deputy', id), await inbox('resident', id)]).toEqual([['desk.handedToDeputy'], [], ['handedToDeputy']])
    expect(await refused('deputy', 'acceptIssue', id, {})).toBe('404 issue.unknown')
    expect((await done('deputyElsewhere', 'acceptIssue', id, {})).holder).toBe('苏代表在跟进')
  })
  it('explains after a dispute, and the matter is closed', async () => {
    const id = await putIssue(world, 'disputedAtCommunity', { handled: 'byNobody' })
    expect((await done('clerk', 'explainIssue', id, { words: '路灯归电力公司，已报修' })).state).toBe('closed')
    expect((await row(id)).ending).toBe('explained')
    expect([await inbox('resident', id), await inbox('neighbour', id), await inbox('deputy', id)]).toEqual([['explained'], ['explained'], ['beside.explained']])
  })
  it('steps aside one by one: who did hears nothing more, the street goes on', async () => {
    const id = await putIssue(world, 'withCommunity', { handled: 'byNobody' })
    expect((await done('clerk', 'recuseFromIssue', id, { reason: 'interest' })).state).toBe('reportedUp')
    await world.database.db.updateTable('matter').set({ state: 'withCommunity' }).where('id', '=', id).execute()
    await done('resident', 'supplementIssue', id, { words: '补充一点情况' })
    expect([await inbox('clerk', id), await inbox('colleague', id)]).toEqual([[], ['desk.supplemented']])
    expect(await refused('clerk', 'answerIssue', id, { words: '我来办' })).toBe('403 issue.recused')
  })
})

describe('rating', () => {
  it('keeps follow-up and handling apart; the deputy sees only the own, neighbours none', async () => {
    const id = await putIssue(world, 'done', { handled: 'byCommunity' })
    const both = { ratings: [{ subject: 'followUp', score: 'basically' }, { subject: 'handling', score: 'satisfied' }] }
    await done('neighbour', 'rateIssue', id, both)
    expect(await stateOf(world, id)).toBe('done')
    expect((await done('resident', 'rateIssue', id, both)).state).toBe('closed')
    const seenBy = async (who: PersonaName) => ((await read(who, id)).ratings as { subject: string }[]).map(({ subject }) => subject).sort()
    expect([await seenBy('deputy'), await seenBy('clerk'), await seenBy('neighbour')]).toEqual([
      ['followUp', 'followUp'], ['followUp', 'followUp', 'handling', 'handling'], ['followUp', 'handling'],
    ])
  })
  it('refuses twice, too late, what was not done and what does not exist', async () => {
    const id = await putIssue(world, 'done', { handled: 'byCommunity', deputy: false })
    const rate = { ratings: [{ subject: 'handling', score: 'satisfied' }] }
    expect(await refused('resident', 'rateIssue', id, { ratings: [{ subject: 'followUp', score: 'satisfied' }] })).toBe('409 issue.notNow')
    expect(await refused('resident', 'rateIssue', id, { ratings: [...rate.ratings, ...rate.ratings] })).toBe('409 issue.notNow')
    await done('neighbour', 'rateIssue', id, rate)
    expect(await refused('neighbour', 'rateIssue', id, rate)).toBe('409 issue.alreadyRated')
    later('2026-11-24T10:00:01+08:00')
    expect(await refused('resident', 'rateIssue', id, rate)).toBe('409 issue.ratingOver')
    const elsewhere = await putIssue(world, 'withCommunity')
    expect(await refused('resident', 'rateIssue', elsewhere, rate)).toBe('409 issue.notNow')
  })
  it('silence is recorded as no answer, never as satisfied', async () => {
    const { id } = await raise()
    await done('deputy', 'settleIssue', id, { words: '当场修好了', ending: 'settled' })
    later('2026-12-07T10:00:01+08:00')
    await fireDueDeadlines(world.clock(), world.log)
    expect([await stateOf(world, id), (await inbox('resident', id)).at(-1), (await facts(id)).at(-1)]).toEqual(['closed', 'ratingLapsed', 'issue.ratingLapsed system'])
    expect(await world.database.db.selectFrom('rating').selectAll().where('matter_id', '=', id).execute()).toEqual([])
  })
})

describe('who raised it', () => {
  it('withdraws before it is done, never after; the desk hears of it, and what was public goes', async () => {
    const id = await putIssue(world, 'withDeputy', { handled: 'byNobody', published: true })
    expect((await done('resident', 'withdrawIssue', id, { reason: '自己修好了' })).state).toBe('withdrawn')
    expect([await inbox('deputy', id), await inbox('neighbour', id)]).toEqual([['desk.withdrawn'], ['withdrawn']])
    const publication = await world.database.db.selectFrom('publication').select('state').where('matter_id', '=', id).executeTakeFirstOrThrow()
    expect(publication.state).toBe('withdrawn')
    expect(await refused('resident', 'withdrawIssue', await putIssue(world, 'done'), {})).toBe('409 issue.notNow')
  })
  it('opens it on another phone with the code of the receipt, however it is typed', async () => {
    const { id, code } = await raise()
    expect(await refused('stranger', 'getIssue', id)).toBe('404 issue.unknown')
    expect((await world.call('stranger', 'openByFollowUpCode', { body: { code: `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}` } })).body.code).toBe('issue.followUpCodeWrong')
    expect((await world.call('stranger', 'openByFollowUpCode', { body: { code: ` ${code.toLowerCase()} ` } })).body).toEqual({ issueId: id })
    expect((await act('stranger', 'getIssue', id)).body).toMatchObject({ hats: ['raiser'], allowedActions: ['supplement', 'withdraw'] })
    expect((await world.call('foreigner', 'openByFollowUpCode', { body: { code } })).body.code).toBe('issue.followUpCodeWrong')
  })
  it('is refused with who did what in between', async () => {
    const { id } = await raise()
    await done('deputy', 'settleIssue', id, { words: '当场修好了', ending: 'settled' })
    const { status, body } = await act('resident', 'withdrawIssue', id, {})
    expect([status, body.code, body.details]).toEqual([409, 'issue.notNow', { what: '韩代表：办好了', at: '2026-11-23T10:00:00+08:00' }])
  })
})

describe('neighbours', () => {
  it('follow a published issue once instead of writing again, and read published words only', async () => {
    const id = await putIssue(world, 'followedUp')
    expect(await refused('stranger', 'meetIssueToo', id)).toBe('404 issue.unknown')
    await publishIssue(world, id)
    const before = (await row(id)).met_too
    await Promise.all(Array.from({ length: 5 }, () => act('stranger', 'meetIssueToo', id)))
    expect((await act('stranger', 'meetIssueToo', id)).body).toEqual({ issueId: id, metToo: before + 1 })
    const { body, text } = await act('stranger', 'getIssue', id)
    expect(body).toMatchObject({ hats: ['follower'], title: '路灯坏了', placeWords: null, number: '' })
    expect(text).not.toContain('5栋路灯坏了')
    await done('deputy', 'passIssueOn', id, { words: '请社区换灯' })
    expect(await inbox('stranger', id)).toEqual(['passedOn'])
  })
})

describe('the phone number', () => {
  it('is shown in full only behind a logged reason, and never in the log', async () => {
    const { id } = await raise()
    expect(await refused('deputy', 'revealPhone', id, { reason: 'curiosity' })).toBe('400 request.invalid')
    expect(await done('deputy', 'revealPhone', id, { reason: 'call_back' })).toEqual({ phone: '13812342201' })
    const logged = await world.database.db.selectFrom('audit').selectAll().where('subject_id', '=', id).where('event', '=', 'issue.phoneRevealed').executeTakeFirstOrThrow()
    expect(logged).toMatchObject({ tenant: home.tenant, reason: 'call_back', actor_id: world.who.deputy.personId, deputy_id: world.deputyId })
    expect(JSON.stringify(logged)).not.toContain('2201')
    const withoutPhone = await raise({ phone: null })
    expect(await refused('deputy', 'revealPhone', withoutPhone.id, { reason: 'call_back' })).toBe('400 issue.noPhone')
    for (const other of ['neighbour', 'clerkNextDoor', 'deputyElsewhere', 'party'] as const) expect(await refused(other, 'revealPhone', id, { reason: 'urgent' })).toMatch(/^40[34]/)
  })
})
