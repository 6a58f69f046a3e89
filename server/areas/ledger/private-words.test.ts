import { openWorld, type PersonaName, type World } from '../../test/issue-world'
import { cellsOf, fetchLink, linkOf, sheetOf, wordsOf } from '../../test/downloads'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const words = { dispute: '楼上老王天天半夜打麻将，儿子还有抑郁症', accusation: '举报社区书记张三收红包，吃拿卡要' }
const raised = async (text: string): Promise<string> =>
  String((await world.call('resident', 'raiseIssue', { body: { text, placeId: world.street.communityIds[0], phone: '13812342201' } })).body.issueId)
const mediate = (id: string) => world.call('clerk', 'triageIssues', { body: { ids: [id], urgency: 'yellow', party: 'mediation', words: '老王在调解' } })
const reportFor = async (who: PersonaName) => wordsOf((await fetchLink(world, linkOf(await world.call(who, 'exportReport', { body: { month: '2026-11', format: 'docx' } })))).bytes)
const ledgerFor = async (who: PersonaName) => {
  const sheet = await sheetOf((await fetchLink(world, linkOf(await world.call(who, 'exportLedger', { body: { month: '2026-11' } })))).bytes)
  return JSON.stringify(Array.from({ length: sheet.rowCount }, (_, at) => cellsOf(sheet, at + 1)))
}
const paperOf = async (who: PersonaName, id: string, kind: string): Promise<string> => {
  const papers = (await world.call(who, 'listPapers', { params: { issueId: id } })).body.papers as { kind: string; ofId: string | null }[]
  const ofId = papers.find((one) => one.kind === kind)?.ofId ?? null
  return wordsOf((await fetchLink(world, linkOf(await world.call(who, 'makePaper', { params: { issueId: id }, body: { kind, ofId, format: 'docx' } })))).bytes)
}

describe('what is private', () => {
  it('is named, never told, in the ledger and on papers; the receipt is of who told it', async () => {
    const [dispute, accusation] = [await raised(words.dispute), await raised(words.accusation)]
    expect((await mediate(dispute)).status).toBe(200)
    await world.call('clerk', 'triageIssues', { body: { ids: [dispute], urgency: 'yellow', party: 'street', words: '调解不成' } })
    await world.call('street', 'assignIssue', { params: { id: dispute }, body: { handlerId: world.handlerId, words: '请司法所一起调解' } })
    for (const who of ['clerk', 'street', 'congress'] as const) {
      const all = await ledgerFor(who)
      expect(all).not.toMatch(/老王|抑郁症|张三/)
      expect(all).toContain('邻里纠纷')
      expect(all.includes('反映工作人员')).toBe(who !== 'clerk')
    }
    const slip = await paperOf('street', dispute, 'assignment')
    expect(slip).not.toMatch(/老王|抑郁症/)
    expect(slip).toContain('请司法所一起调解')
    expect(await paperOf('resident', dispute, 'receipt')).toContain('老王')
    expect(await paperOf('resident', accusation, 'receipt')).toContain('张三')
  })
  it('stands in no monthly report, late as it may be: it is counted, and no more', async () => {
    const accusation = await raised(words.accusation)
    await world.call('street', 'reclassifyIssue', { params: { id: accusation }, body: { category: 'governance', urgency: 'yellow', words: '核实' } })
    world.now = new Date('2026-12-20T10:00:00+08:00')
    const { number } = await world.database.db.selectFrom('matter').select('number').where('id', '=', accusation).executeTakeFirstOrThrow()
    for (const who of ['party', 'street', 'congress', 'clerk'] as const) expect(await reportFor(who)).not.toMatch(new RegExp(`张三|${number}`))
    const { body } = await world.call('party', 'getFigures', { query: { month: '2026-11' } })
    expect((body.communities as { overdueNow: number }[])[0]?.overdueNow).toBeGreaterThan(0)
    expect((await world.call('party', 'getIssue', { params: { id: accusation } })).status).toBe(404)
    world.now = new Date('2026-11-23T10:00:00+08:00')
  })
})
