import { home, openWorld, type PersonaName, type World } from '../../test/issue-world'
import { putIssue } from '../../test/put-issue'
import { insertPersona } from '../../test/world-people'
import { fetchLink, linkOf, wordsOf } from '../../test/downloads'
import { insertHandler } from '../../test/world-people'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())
beforeEach(() => void (world.now = new Date('2026-11-23T10:00:00+08:00')))

const act = async (who: PersonaName, name: Parameters<World['call']>[1], id: string, body: object = {}) => {
  const answer = await world.call(who, name, { params: { id }, body })
  expect([name, answer.status, answer.body.code]).toEqual([name, 200, undefined])
}
type Listed = { kind: string; ofId: string | null; note: string }
const papers = async (who: PersonaName, issueId: string) => (await world.call(who, 'listPapers', { params: { issueId } })).body.papers as Listed[]
const kinds = async (who: PersonaName, id: string) => (await papers(who, id)).map(({ kind }) => kind)
const printed = async (who: PersonaName, issueId: string, kind: string): Promise<string> => {
  const found = (await papers(who, issueId)).find((paper) => paper.kind === kind)
  return wordsOf((await fetchLink(world, linkOf(await world.call(who, 'makePaper', { params: { issueId }, body: { kind, ofId: found?.ofId ?? null, format: 'docx' } })))).bytes)
}

/** From the community's report up to the call back, through everything that makes a paper. */
async function handled(): Promise<string> {
  const id = await putIssue(world, 'reportedUp', { handled: 'byNobody', byOffice: true })
  await act('street', 'assignIssue', id, { handlerId: world.handlerId, category: 'municipal', urgency: 'yellow', words: '请今天到现场，居民电话 13812342201' })
  await act('handler', 'takeIssue', id)
  await act('congress', 'superviseIssue', id, { words: '居民多次反映' })
  await act('handler', 'askExtension', id, { wantedOn: '2026-12-30', words: '等零件' })
  await act('street', 'decideExtension', id, { granted: true })
  await act('handler', 'settleIssue', id, { words: '已向居民说明，明年统一改造', photoIds: [], ending: 'explained' })
  await act('clerk', 'recordCallBack', id, { channel: 'call', ratings: [{ subject: 'handling', score: 'satisfied' }, { subject: 'followUp', score: 'basically' }], reason: '电话里说挺好' })
  return id
}

describe('papers of an issue', () => {
  it('are there once their facts are, each for whom it concerns', async () => {
    const fresh = await putIssue(world, 'withCommunity')
    expect([await kinds('clerk', fresh), await kinds('resident', fresh), await kinds('neighbour', fresh)]).toEqual([[], ['receipt'], []])
    const id = await handled()
    const all = ['assignment', 'supervision', 'extension', 'completion', 'callBack']
    expect([await kinds('street', id), await kinds('congress', id)]).toEqual([all, all])
    expect(await kinds('clerk', id)).toEqual(['extension', 'completion', 'callBack'])
    expect(await kinds('handler', id)).toEqual(['assignment', 'supervision', 'extension', 'completion'])
    expect([await kinds('deputy', id), await kinds('resident', id)]).toEqual([[], ['receipt']])
    for (const who of ['handlerElsewhere', 'clerkNextDoor', 'stranger', 'foreigner'] as const) expect((await world.call(who, 'listPapers', { params: { issueId: id } })).body.code).toBe('issue.unknown')
  })

  it('carry the serial of their year, who is asked for what until when, and no number of a person', async () => {
    const id = await handled()
    const slip = await printed('street', id, 'assignment')
    expect(slip).toMatch(/鱼复街道〔2026〕交办第 \d+ 号/)
    expect(slip).toContain('请今天到现场，居民电话 138****2201')
    const supervision = await printed('congress', id, 'supervision')
    expect(supervision).toMatch(/鱼复街道〔2026〕督办第 \d+ 号/)
    expect(await printed('congress', id, 'supervision')).toBe(supervision)
    expect(supervision).toContain('居民多次反映')
    expect(await printed('handler', id, 'extension')).toContain('等零件')
    expect(await printed('handler', id, 'completion')).toContain('已向居民说明，明年统一改造')
    for (const paper of [slip, supervision]) expect(paper).not.toContain('13812342201')
  })

  it('keep the rating of a named deputy to the congress office', async () => {
    const id = await handled()
    expect(await printed('congress', id, 'callBack')).toContain('跟进评价')
    expect(await printed('clerk', id, 'callBack')).not.toContain('跟进评价')
  })

  it('give the follow-up code to who raised it alone, and are refused to others', async () => {
    const { body } = await world.call('resident', 'raiseIssue', { body: { text: '楼道灯坏了好几天', placeId: world.street.gridIds[0] } })
    const id = String(body.issueId)
    expect(await printed('resident', id, 'receipt')).toContain(String(body.followUpCode))
    for (const who of ['deputy', 'street', 'congress'] as const) expect((await world.call(who, 'makePaper', { params: { issueId: id }, body: { kind: 'receipt', format: 'pdf' } })).body.code).toMatch(/ledger.noPaper|issue.unknown/)
    expect((await world.call('resident', 'makePaper', { params: { issueId: id }, body: { kind: 'assignment', format: 'pdf' } })).body.code).toBe('ledger.noPaper')
  })

  it('are given again under their key only to who could ask for them still', async () => {
    const [id, key] = [await handled(), 'one-key-for-one-paper']
    const clerk = await insertPersona({ db: world.database.db, vault: world.services.vault, ...home }, { role: 'community', placeId: world.street.communityIds[0] })
    const make = () => world.call(clerk, 'makePaper', { params: { issueId: id }, body: { kind: 'completion', format: 'docx' }, key })
    const ledgerOf = () => world.call(clerk, 'exportLedger', { body: { month: '2026-11' }, key: 'one-key-for-one-ledger' })
    expect([linkOf(await make()), linkOf(await ledgerOf())]).toEqual([linkOf(await make()), linkOf(await ledgerOf())])
    await world.database.db.updateTable('role_grant').where('person_id', '=', clerk.personId).set({ valid_until: world.now }).execute()
    expect([(await make()).status, (await make()).body.url, (await ledgerOf()).status]).toEqual([404, undefined, 403])
  })

  it('are recorded, and go to a department as a letter that asks', async () => {
    const id = await putIssue(world, 'reportedUp', { handled: 'byNobody' })
    await world.database.db.updateTable('handler').set({ kind: 'county_department', name: '县住建局' }).where('id', '=', world.handlerId).execute()
    await act('street', 'assignIssue', id, { handlerId: world.handlerId, category: 'municipal' })
    const letter = await printed('street', id, 'coordination')
    expect(letter).toContain('县住建局：')
    expect(letter).toMatch(/协调第 \d+ 号/)
    const [fact] = await world.database.db.selectFrom('audit').selectAll().where('subject_kind', '=', 'export').orderBy('id', 'desc').limit(1).execute()
    expect(fact).toMatchObject({ event: 'paper.exported', role: 'street_office', patch: { issueId: id, kind: 'coordination', format: 'docx' } })
  })

  it('go to the property company as a letter of its community, for both of them and the street', async () => {
    const id = await putIssue(world, 'withCommunity', { handled: 'byNobody' })
    const propertyId = await insertHandler(world.database.db, 'home', '滨江物业')
    await world.database.db.updateTable('handler').set({ kind: 'property' }).where('id', '=', propertyId).execute()
    await world.database.db.updateTable('role_grant').set({ handler_id: propertyId }).where('person_id', '=', world.who.handlerElsewhere.personId).execute()
    const triaged = await world.call('clerk', 'triageIssues', { body: { ids: [id], category: 'property', urgency: 'yellow', party: 'property', handlerId: propertyId, words: '请派人修门禁，居民电话 13812342201' } })
    expect(triaged.body.code).toBeUndefined()
    for (const who of ['clerk', 'street', 'handlerElsewhere'] as const) {
      const letter = await printed(who, id, 'contact')
      for (const words of ['滨江物业：', '联系函', '我社区居民反映', '我社区已告诉居民：“请派人修门禁，居民电话 138****2201”', '请安排人员到现场核实', '函复我社区']) expect(letter).toContain(words)
      expect(letter).not.toMatch(/13812342201|我街道|第 \d+ 号/)
    }
    expect(await kinds('handlerElsewhere', id)).toEqual(['contact'])
    expect((await world.call('handler', 'listPapers', { params: { issueId: id } })).body.code).toBe('issue.unknown')
  })
})
