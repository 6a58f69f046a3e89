import { openWorld, type PersonaName, type World } from '../../test/issue-world'
import { putIssue } from '../../test/put-issue'
import { putAssessment, putMeeting } from '../../test/put-meeting'
import { cellsOf, fetchLink, linkOf, sheetOf, wordsOf } from '../../test/downloads'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())
beforeEach(() => void (world.now = new Date('2026-11-23T10:00:00+08:00')))

type Making = 'makeAssessmentPaper' | 'makeMeetingPaper'
const make = (who: PersonaName, name: Making, id: string, paper: string, format = 'docx') => world.call(who, name, { params: { [name === 'makeMeetingPaper' ? 'meetingId' : 'assessmentId']: id }, body: { paper, format } })
const fetched = async (who: PersonaName, name: Making, id: string, paper: string, format?: string) => (await fetchLink(world, linkOf(await make(who, name, id, paper, format)))).bytes
const numberOf = async (id: string) => (await world.database.db.selectFrom('matter').select('number').where('id', '=', id).executeTakeFirstOrThrow()).number
const say = (id: string, text: string) => world.database.db.updateTable('statement').set({ text }).where('matter_id', '=', id).execute()

const together = [{ side: 'community', duty: 'chair', name: '余大勇', title: '榕树社区党委书记' }, { side: 'property', name: '李经理', title: '滨江物业' }, { side: 'resident', name: '王桂芳' }]

describe('papers of an assessment', () => {
  /** Closed, with an ordinary item, a dispute and one that the clerk stepped aside from; one more issue was never on its agenda. */
  async function closed() {
    const { id, issueId } = await putAssessment(world)
    const others = { dispute: await putIssue(world, 'communityHandling', { handled: 'byCommunity' }), aside: await putIssue(world, 'communityHandling', { handled: 'byCommunity' }), never: await putIssue(world, 'communityHandling', { handled: 'byCommunity' }) }
    await say(issueId, '5栋路灯坏了，找 13812342201')
    await say(others.dispute, '楼上天天吵架')
    await say(others.aside, '这件事和我有关系')
    const item = await world.database.db.selectFrom('assessment_item').selectAll().where('assessment_id', '=', id).executeTakeFirstOrThrow()
    await world.database.db.insertInto('assessment_item').values([{ ...item, matter_id: others.dispute, position: 2 }, { ...item, matter_id: others.aside, position: 3 }]).execute()
    await world.call('clerk', 'recordAssessmentParticipants', { params: { id }, body: { venue: '社区会议室', participants: together } })
    for (const matterId of [issueId, others.dispute, others.aside]) {
      const answer = await world.call('clerk', 'decideAssessmentItem', { params: { id }, body: { issueId: matterId, version: 1, choice: 'leave', words: '等图纸来了再定' } })
      expect(answer.body.code).toBeUndefined()
    }
    await world.database.db.updateTable('matter').set({ category: 'neighbour_dispute' }).where('id', '=', others.dispute).execute()
    await world.database.db.insertInto('recusal').values({ tenant: 'home', matter_id: others.aside, person_id: world.who.clerk.personId, created_at: world.now }).execute()
    const done = await world.call('colleague', 'closeAssessment', { params: { id }, body: { remarks: ['每周五走访'] } })
    expect(done.body.papers).toEqual(['minutes', 'ledger', 'attendance'])
    return { id, issueId, ...others }
  }

  it('are minutes that name the community, who came and what was decided', async () => {
    const { id, issueId, aside } = await closed()
    const minutes = wordsOf(await fetched('clerk', 'makeAssessmentPaper', id, 'minutes'))
    for (const words of ['榕树社区2026年11月联合研判会纪要', '榕树社区党委书记余大勇', '李经理', '社区会议室', await numberOf(issueId), '等图纸来了再定', '每周五走访', '2026年11月23日']) expect(minutes).toContain(words)
    expect(minutes).toContain(await numberOf(aside))
    expect(minutes).not.toMatch(/13812342201|楼上天天吵架|和我有关系/)
    expect((await fetched('congress', 'makeAssessmentPaper', id, 'minutes', 'pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('are a ledger of exactly its items, in the order of the minutes, a dispute named and not told', async () => {
    const { id, issueId, dispute, aside, never } = await closed()
    const sheet = await sheetOf(await fetched('clerk', 'makeAssessmentPaper', id, 'ledger', 'xlsx'))
    expect(cellsOf(sheet, 3)).toHaveLength(19)
    expect([4, 5, 6, 7].map((line) => cellsOf(sheet, line)[1])).toEqual([await numberOf(issueId), await numberOf(dispute), await numberOf(aside), null])
    expect([4, 5, 6].map((line) => cellsOf(sheet, line)[6])).toEqual(['5栋路灯坏了，找 138****2201', '邻里纠纷（单独调解，不写内容）', '（您已回避，不写内容）'])
    expect(JSON.stringify(sheet.getSheetValues())).not.toContain(await numberOf(never))
    expect(cellsOf(await sheetOf(await fetched('street', 'makeAssessmentPaper', id, 'ledger', 'xlsx')), 6)[6]).toBe('这件事和我有关系')
  })

  it('are a sheet to sign, from before anybody came', async () => {
    const { id } = await putAssessment(world)
    expect(wordsOf(await fetched('clerk', 'makeAssessmentPaper', id, 'attendance'))).toContain('榕树社区2026年11月联合研判会')
    const answer = await make('clerk', 'makeAssessmentPaper', id, 'minutes')
    expect([answer.status, answer.body.code]).toEqual([404, 'ledger.noPaper'])
    const signed = wordsOf(await fetched('clerk', 'makeAssessmentPaper', (await closed()).id, 'attendance'))
    for (const words of ['余大勇', '滨江物业', '签到自愿']) expect(signed).toContain(words)
  })

  it('come in their own formats, to who may read the meeting, and are recorded', async () => {
    const { id } = await closed()
    for (const [paper, format] of [['minutes', 'xlsx'], ['ledger', 'docx'], ['attendance', 'xlsx'], ['votes', 'pdf']] as const) expect((await make('clerk', 'makeAssessmentPaper', id, paper, format)).body.code).toBe('request.invalid')
    for (const who of ['clerkNextDoor', 'streetElsewhere', 'foreigner'] as const) expect((await make(who, 'makeAssessmentPaper', id, 'minutes')).body.code).toBe('assessment.unknown')
    for (const who of ['handler', 'deputy', 'party', 'resident'] as const) expect((await make(who, 'makeAssessmentPaper', id, 'minutes')).body.code).toBe('access.denied')
    const answer = await make('street', 'makeAssessmentPaper', id, 'ledger', 'xlsx')
    expect(answer.body.fileName).toBe('榕树社区居民反映事项台账（2026年11月研判会）.xlsx')
    const [fact] = await world.database.db.selectFrom('audit').selectAll().where('subject_kind', '=', 'export').orderBy('id', 'desc').limit(1).execute()
    expect(fact).toMatchObject({ event: 'assessment.exported', role: 'street_office', place_id: world.street.streetId, patch: { what: 'assessment', id, paper: 'ledger', format: 'xlsx' } })
  })
})

describe('papers of a street meeting', () => {
  it('are a sheet to sign with everybody invited, and minutes once it is closed', async () => {
    const called = await putMeeting(world)
    const sheet = wordsOf(await fetched('street', 'makeMeetingPaper', called.id, 'attendance'))
    for (const words of ['鱼复街道专题议事会（弱电下地）', '城市管理科', '榕树社区', '韩敏', '街道三楼']) expect(sheet).toContain(words)
    expect((await make('street', 'makeMeetingPaper', called.id, 'minutes')).body.code).toBe('ledger.noPaper')
    const { id, issueId } = await putMeeting(world, { state: 'held', ready: true })
    const closed = await world.call('street', 'closeStreetMeeting', { params: { id }, body: { discussion: '都同意一次挖沟。', feedback: '在网格群里告知居民' } })
    expect(closed.body.papers).toEqual(['minutes', 'attendance'])
    for (const who of ['street', 'congress', 'party', 'clerk', 'deputy', 'handler'] as const) {
      const minutes = wordsOf(await fetched(who, 'makeMeetingPaper', id, 'minutes'))
      for (const words of ['鱼复街道专题议事会纪要', '弱电下地', '都同意一次挖沟', '在网格群里告知居民', await numberOf(issueId)]) expect(minutes).toContain(words)
    }
    expect((await make('street', 'makeMeetingPaper', id, 'minutes', 'pdf')).body.fileName).toBe('鱼复街道专题议事会纪要（弱电下地）.pdf')
  })

  it('are refused to who is not of it; the sheet to sign and a ledger to who is only invited', async () => {
    const { id } = await putMeeting(world)
    for (const who of ['clerk', 'deputy', 'handler'] as const) expect((await make(who, 'makeMeetingPaper', id, 'attendance')).body.code).toBe('ledger.noPaper')
    for (const who of ['clerkNextDoor', 'handlerElsewhere', 'deputyElsewhere', 'streetElsewhere'] as const) expect((await make(who, 'makeMeetingPaper', id, 'attendance')).body.code).toBe('meeting.unknown')
    expect((await make('street', 'makeMeetingPaper', id, 'ledger', 'xlsx')).body.code).toBe('ledger.noPaper')
    expect((await make('party', 'makeMeetingPaper', id, 'attendance')).body.code).toBe('ledger.noPaper')
    for (const who of ['operator', 'government', 'resident'] as const) expect((await make(who, 'makeMeetingPaper', id, 'attendance')).body.code).toBe('access.denied')
  })
})
