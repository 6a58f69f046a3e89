import { openWorld, type Call, type PersonaName, type World } from '../../test/issue-world'
import { cellsOf, fetchLink, linkOf, sheetOf, wordsOf } from '../../test/downloads'
import { insertHandler, insertPersona, type Persona } from '../../test/world-people'
import type { EndpointName } from '../../../contract/api'

let world: World
let company: Persona
let companyId: string
beforeAll(async () => {
  world = await openWorld()
  companyId = await insertHandler(world.database.db, 'home', '奉节县好家物业服务有限公司', 'property')
  company = await insertPersona({ db: world.database.db, vault: world.services.vault, tenant: 'home', host: 'home.test' }, { role: 'handler', handlerId: companyId })
})
afterAll(() => world.close())

const words = '投诉好家物业乱收费，经理还骂人，我是302的王小明'
const secret = /乱收费|骂人|302[的室王]|王小明|138[\d*]{4}/
const ask = (who: PersonaName | Persona, name: EndpointName, id: string, body?: Call['body']) => world.call(who, name, { params: { id }, body })
const raised = async (text = words): Promise<string> =>
  String((await world.call('resident', 'raiseIssue', { body: { text, placeId: world.street.communityIds[0], placeWords: '302室门口', phone: '13812342201' } })).body.issueId)
const give = (id: string, more: object = {}) =>
  world.call('clerk', 'triageIssues', { body: { ids: [id], category: 'property', urgency: 'yellow', party: 'property', handlerId: companyId, words: '请说明停车费的依据', ...more } })
const aboutIn = async (id: string) => (await world.database.db.selectFrom('matter').select('about_handler_id').where('id', '=', id).executeTakeFirstOrThrow()).about_handler_id
const seenBy = async (who: PersonaName | Persona, id: string) => (await ask(who, 'getIssue', id)).body

describe('whom it complains of', () => {
  it('is proposed to the offices by the name in its words, and said by them', async () => {
    const [complaint, mention] = [await raised(), await raised('好家物业门口的路灯坏了')]
    expect(await seenBy('clerk', complaint)).toMatchObject({ handling: { about: null, proposedAbout: { id: companyId }, keptBack: false } })
    expect(await seenBy('clerk', mention)).toMatchObject({ handling: { about: null, proposedAbout: { id: companyId } } })
    expect(await seenBy('resident', complaint)).toMatchObject({ handling: { proposedAbout: null } })
    expect((await give(mention, { aboutId: null })).status).toBe(200)
    expect(await aboutIn(mention)).toBeNull()
    expect((await give(complaint, { aboutId: '019aafd0-0000-7000-8000-000000000001' })).body.code).toBe('handling.handlerUnknown')
    expect((await give(complaint, { aboutId: companyId })).status).toBe(200)
    expect(await seenBy('clerk', complaint)).toMatchObject({ text: words, handling: { about: { id: companyId }, proposedAbout: null } })
  })
  it('is the unit that its words complain of, where an office does not say; of a mention nothing follows', async () => {
    const [complaint, mention] = [await raised(), await raised('好家物业门口的路灯坏了')]
    expect([(await give(complaint)).status, (await give(mention)).status]).toEqual([200, 200])
    expect([await aboutIn(complaint), await aboutIn(mention)]).toEqual([companyId, null])
    expect((await ask(company, 'revealPhone', mention, { reason: 'call_back' })).status).toBe(200)
  })
  it('asks for the words that the unit is to answer: it reads no others', async () => {
    const id = await raised()
    expect((await give(id, { words: '' })).body.code).toBe('handling.aboutWordsOwed')
    await world.call('clerk', 'triageIssues', { body: { ids: [id], category: 'property', urgency: 'yellow', party: 'street', words: '302王小明的事要街道出面' } })
    expect((await ask('street', 'assignIssue', id, { handlerId: companyId })).body.code).toBe('handling.aboutWordsOwed')
    expect((await ask('street', 'assignIssue', id, { handlerId: companyId, words: '请说明收费' })).status).toBe(200)
    expect(JSON.stringify(await seenBy(company, id))).not.toMatch(secret)
  })
})

describe('the unit complained of', () => {
  it('supports nobody in it', async () => {
    const id = await raised()
    await world.call('clerk', 'triageIssues', { body: { ids: [id], category: 'property', urgency: 'yellow', party: 'street', words: '请街道出面' } })
    const handlerId = await insertHandler(world.database.db, 'home', '街道综合执法办', 'street_section')
    expect((await ask('street', 'assignIssue', id, { handlerId, supportIds: [companyId], words: '请查收费' })).body.code).toBe('handling.supportsComplained')
    expect((await ask('street', 'assignIssue', id, { handlerId, words: '请查收费' })).status).toBe(200)
    expect((await ask(company, 'getIssue', id)).status).toBe(404)
  })
  it('reads the office and answers it, and never who complained, nor in which words', async () => {
    const id = await raised()
    await give(id)
    await ask('resident', 'supplementIssue', id, { words: '王小明补充：昨天又骂人', photoIds: [] })
    const seen = await seenBy(company, id)
    expect(JSON.stringify(seen)).not.toMatch(secret)
    expect(seen).toMatchObject({ title: '居民反映贵单位的事（提事人和原话保密）', text: null, placeWords: null, photos: [], raiser: null, handling: { keptBack: true } })
    expect(JSON.stringify(seen.timeline)).toContain('请说明停车费的依据')
    expect(seen.allowedActions).not.toEqual(expect.arrayContaining(['revealPhone']))
    expect((await ask(company, 'revealPhone', id, { reason: 'call_back' })).body.code).toBe('issue.keptBack')
    expect((await world.call(company, 'listHandlerIssues')).text).not.toMatch(secret)
    expect((await world.call(company, 'listLedger')).text).not.toMatch(secret)
    expect((await world.call(company, 'listInbox')).text).not.toMatch(secret)
    const sheet = await sheetOf((await fetchLink(world, linkOf(await world.call(company, 'exportLedger', { body: { month: '2026-11' } })))).bytes)
    expect(JSON.stringify(Array.from({ length: sheet.rowCount }, (_, at) => cellsOf(sheet, at + 1)))).not.toMatch(secret)
    expect((await ask(company, 'settleIssue', id, { words: '已公示收费依据', photoIds: [], ending: 'explained' })).status).toBe(200)
    expect(JSON.stringify(await seenBy('resident', id))).toContain('已公示收费依据')
  })
  it('gets no words of who complained by letter either', async () => {
    const id = await raised()
    await world.call('clerk', 'triageIssues', { body: { ids: [id], category: 'property', urgency: 'yellow', party: 'street', words: '要街道出面' } })
    await ask('street', 'assignIssue', id, { handlerId: companyId, words: '请说明收费' })
    const { body } = await world.call('street', 'listPapers', { params: { issueId: id } })
    const letter = (body.papers as { kind: string; ofId: string }[]).find(({ kind }) => kind === 'coordination')
    const made = await world.call('street', 'makePaper', { params: { issueId: id }, body: { kind: 'coordination', ofId: letter?.ofId, format: 'docx' } })
    const text = wordsOf((await fetchLink(world, linkOf(made))).bytes)
    expect(text).not.toMatch(/乱收费|302|王小明/)
    expect(text).toContain('请说明收费')
  })
  it('reads a supplement that complains of it no more than the first words', async () => {
    const id = await raised('小区停车场晚上没有灯')
    await give(id)
    expect((await seenBy(company, id)).text).toContain('停车场')
    await ask('resident', 'supplementIssue', id, { words: '好家物业的人还威胁我，我是302的王小明', photoIds: [] })
    expect(await aboutIn(id)).toBe(companyId)
    expect(JSON.stringify(await seenBy(company, id))).not.toMatch(secret)
    expect((await ask(company, 'revealPhone', id, { reason: 'call_back' })).body.code).toBe('issue.keptBack')
  })
  it('stands to it as that unit alone, also who sits at the community', async () => {
    const both = await insertPersona({ db: world.database.db, vault: world.services.vault, tenant: 'home', host: 'home.test' }, { role: 'handler', handlerId: companyId }, { role: 'community', placeId: world.street.communityIds[0] })
    const id = await raised()
    await give(id)
    expect((await seenBy(both, id)).hats).toEqual(['handler'])
    expect((await world.call(both, 'listOfficeIssues', { query: { filter: 'all' } })).text).not.toMatch(secret)
  })
})

it('a supplement that accuses an official goes past the community, as an issue of its own', async () => {
  const id = await raised('小区停车场晚上没有灯')
  expect((await ask('resident', 'supplementIssue', id, { words: '举报社区书记收红包', photoIds: [] })).body.code).toBe('issue.accusesElsewhere')
  const above = await raised('举报社区书记收红包，吃拿卡要')
  expect((await ask('resident', 'supplementIssue', above, { words: '书记还受贿', photoIds: [] })).status).toBe(200)
})
