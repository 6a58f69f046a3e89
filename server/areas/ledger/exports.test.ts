import { openWorld, type PersonaName, type World } from '../../test/issue-world'
import { publishIssue, putIssue } from '../../test/put-issue'
import { cellsOf, fetchLink, linkOf, sheetOf, wordsOf } from '../../test/downloads'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())
beforeEach(() => void (world.now = new Date('2026-11-23T10:00:00+08:00')))

const columns = ['序号', '编号', '受理日期', '来源', '社区网格', '反映人(脱敏)', '摘要', '类别', '等级', '责任主体', '配合单位', '责任人', '解决时限', '办理情况', '办结日期', '办结类型', '评价', '回访人/日期', '备注']
const exporting = (who: PersonaName, body: object = {}) => world.call(who, 'exportLedger', { body: { month: '2026-11', ...body } })
const sheetFor = async (who: PersonaName, body: object = {}) => sheetOf((await fetchLink(world, linkOf(await exporting(who, body)))).bytes)
const act = async (who: PersonaName, name: Parameters<World['call']>[1], id: string, body: object = {}) => {
  const answer = await world.call(who, name, { params: { id }, body })
  expect([name, answer.status, answer.body.code]).toEqual([name, 200, undefined])
}
const numberOf = async (id: string) => (await world.database.db.selectFrom('matter').select('number').where('id', '=', id).executeTakeFirstOrThrow()).number
const say = (id: string, text: string) => world.database.db.updateTable('statement').set({ text }).where('matter_id', '=', id).execute()

describe('the ledger as a file', () => {
  it('has exactly the columns of the form, formulas as words, people masked', async () => {
    const id = await putIssue(world, 'withCommunity')
    await say(id, '=HYPERLINK("http://x","点我") 找我 13812342201')
    const triaged = await world.call('clerk', 'triageIssues', { body: { ids: [id], category: 'safety', urgency: 'red', party: 'itself', words: '+1+1 已看过，联系 13900001111' } })
    expect(triaged.status).toBe(200)
    await act('clerk', 'settleIssue', id, { words: '修好了', photoIds: [], ending: 'settled' })
    await act('resident', 'rateIssue', id, { ratings: [{ subject: 'handling', score: 'satisfied' }, { subject: 'followUp', score: 'dissatisfied' }], reason: '代表没来' })
    const sheet = await sheetFor('clerk')
    expect(cellsOf(sheet, 3)).toEqual(columns)
    expect(sheet.getCell(1, 1).value).toBe('榕树社区居民反映事项台账')
    const cells = cellsOf(sheet, 4)
    expect(cells.slice(0, 2)).toEqual([1, await numberOf(id)])
    expect(cells[5]).toBe('居民')
    expect(cells[6]).toBe('=HYPERLINK("http://x","点我") 找我 138****2201')
    expect(sheet.getCell(4, 7).formula).toBeUndefined()
    expect(sheet.getCell(4, 7).numFmt).toBe('@')
    expect([cells[7], cells[8], cells[9], cells[11]]).toEqual(['安全隐患', '红 紧急', '榕树社区', '示例'])
    expect(cells[13]).toBe('11月23日 榕树社区：+1+1 已看过，联系 139****1111\n11月23日 榕树社区：修好了')
    expect([cells[15], cells[16]]).toEqual(['已解决', '满意'])
    expect(cells.join()).not.toMatch(/13812342201|13900001111|代表没来/)
  })

  it('holds what the asker may list, by scope and filter', async () => {
    const [mine, next] = [await putIssue(world, 'handling'), await putIssue(world, 'withCommunity', { handled: 'byNobody' })]
    await world.database.db.updateTable('matter').set({ community_id: world.street.communityIds[1] }).where('id', '=', next).execute()
    const numbers = async (who: PersonaName, body: object = {}) => (await sheetFor(who, body)).getColumn(2).values.map(String)
    const [ofMine, ofNext] = [await numberOf(mine), await numberOf(next)]
    expect(await numbers('clerk')).toEqual(expect.arrayContaining([ofMine]))
    expect(await numbers('clerk')).not.toContain(ofNext)
    expect(await numbers('street')).toEqual(expect.arrayContaining([ofMine, ofNext]))
    expect(await numbers('street', { communityId: world.street.communityIds[1] })).not.toContain(ofMine)
    expect(await numbers('handler')).toContain(ofMine)
    expect(await numbers('handler')).not.toContain(ofNext)
    expect(await numbers('handlerElsewhere')).not.toContain(ofMine)
    expect(await numbers('street', { month: '2026-10' })).not.toContain(ofMine)
    expect((await exporting('party')).body.code).toBe('access.denied')
    expect((await exporting('clerk', { scopeId: world.street.communityIds[1] })).body.code).toBe('access.denied')
  })

  it('leaves out what a community must not see of its own people, and what somebody stepped aside from', async () => {
    const [accusing, recused] = [await putIssue(world, 'handling'), await putIssue(world, 'handling')]
    await world.database.db.updateTable('matter').set({ above_community: true }).where('id', '=', accusing).execute()
    await world.database.db.insertInto('recusal').values({ tenant: 'home', matter_id: recused, person_id: world.who.clerk.personId, created_at: world.now }).execute()
    const numbers = async (who: PersonaName) => (await sheetFor(who)).getColumn(2).values.map(String)
    expect(await numbers('clerk')).not.toEqual(expect.arrayContaining([await numberOf(accusing)]))
    expect(await numbers('clerk')).not.toContain(await numberOf(recused))
    expect(await numbers('colleague')).toContain(await numberOf(recused))
    expect(await numbers('street')).toContain(await numberOf(accusing))
  })

  it('is recorded by who took which range, and a repeated call is one export', async () => {
    const key = 'one-key-for-one-export'
    const first = await world.call('street', 'exportLedger', { key, body: { month: '2026-11', category: 'safety' } })
    const second = await world.call('street', 'exportLedger', { key, body: { month: '2026-11', category: 'safety' } })
    expect(linkOf(second)).toBe(linkOf(first))
    const facts = await world.database.db.selectFrom('audit').selectAll().where('subject_kind', '=', 'export').where('event', '=', 'ledger.exported').orderBy('id', 'desc').limit(1).execute()
    expect(facts[0]).toMatchObject({ actor_id: world.who.street.personId, role: 'street_office', place_id: world.street.streetId, patch: { what: 'ledger', month: '2026-11', category: 'safety' } })
    expect(first.body.fileName).toBe('鱼复街道居民反映事项台账（2026年11月）.xlsx')
  })

  it('lies behind a link that dies, cannot be forged, and carries no token', async () => {
    const url = linkOf(await exporting('street'))
    expect(url).not.toContain(world.who.street.token)
    const got = await fetchLink(world, url)
    expect([got.status, got.headers['cache-control'], got.headers['content-type']]).toEqual([200, 'no-store', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'])
    expect(decodeURIComponent(String(got.headers['content-disposition']))).toBe("attachment; filename*=UTF-8''鱼复街道居民反映事项台账（2026年11月）.xlsx")
    const forged = [url.replace(/s=./, 's=_'), url.replace('t=home', 't=abroad'), url.replace(/e=(\d+)/, (_, until: string) => `e=${Number(until) + 60_000}`), url.replace(/e=\d+/, 'e=x'), url.split('?')[0] ?? '', '/api/v1/exports/none?t=home&e=1&s=x']
    for (const link of forged) expect((await fetchLink(world, link)).status).toBe(404)
    world.now = new Date(world.now.getTime() + 11 * 60_000)
    expect((await fetchLink(world, url)).status).toBe(410)
  })
})

describe('the monthly report', () => {
  it('is a paper of the office, ranks nobody', async () => {
    const { body, ...answer } = await world.call('party', 'exportReport', { body: { month: '2026-11', format: 'docx' } })
    const words = wordsOf((await fetchLink(world, linkOf({ body, ...answer }))).bytes)
    expect(words).toContain('鱼复街道居民反映事项办理月报')
    expect(words).toContain('鱼复街道党工委')
    expect(words).not.toMatch(/排名第|第一名|13812342201/)
    const pdf = await fetchLink(world, linkOf(await world.call('clerk', 'exportReport', { body: { month: '2026-11', format: 'pdf' } })))
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })
})

describe('the public ledger', () => {
  const list = async (query: Record<string, string> = {}) => (await world.call('nobody', 'listPublicLedger', { query: { limit: 50, ...query } })).body.items as Record<string, unknown>[]
  it('shows what was published, in reviewed words, and neither number nor phone', async () => {
    const [shown, hidden] = [await putIssue(world, 'handling', { published: true }), await putIssue(world, 'handling')]
    await world.database.db.updateTable('matter').set({ handle_due_at: new Date('2026-11-20T10:00:00+08:00'), triaged_at: world.now }).where('id', '=', shown).execute()
    const rows = await list()
    expect(rows.find(({ id }) => id === shown)).toMatchObject({ title: '路灯坏了', category: '市政设施', urgency: 'yellow', dueOn: '2026-11-20', late: true, doneOn: null, ending: null, community: '榕树社区', holder: '城市管理科在办' })
    expect(rows.some(({ id }) => id === hidden)).toBe(false)
    const text = JSON.stringify(rows)
    for (const secret of ['13812342201', '138****2201', '5栋楼下', await numberOf(shown)]) expect(text).not.toContain(secret)
  })
  it('is filtered by community, category, month and whether it has ended', async () => {
    const [open, closed] = [await putIssue(world, 'handling', { published: true }), await putIssue(world, 'closed')]
    await publishIssue(world, closed)
    const ids = async (query: Record<string, string>) => (await list(query)).map(({ id }) => id)
    expect(await ids({ state: 'open' })).toContain(open)
    expect(await ids({ state: 'open' })).not.toContain(closed)
    expect(await ids({ state: 'ended' })).toEqual(expect.arrayContaining([closed]))
    expect(await ids({ category: 'municipal', month: '2026-11', communityId: world.street.communityIds[0] })).toEqual(expect.arrayContaining([open, closed]))
    for (const query of [{ category: 'safety' }, { month: '2026-10' }, { communityId: world.street.communityIds[1] }] as Record<string, string>[]) expect(await ids(query)).not.toContain(open)
    expect((await world.call('nobody', 'listPublicLedger', { query: { state: 'secret' } })).status).toBe(400)
  })
  it('is of the street one asks from, and names each category as its own street does', async () => {
    const id = await putIssue(world, 'handling', { published: true })
    const elsewhere = await world.database.db.selectFrom('place').select('id').where('tenant', '=', 'home').where('kind', '=', 'street').where('id', '<>', world.street.streetId).executeTakeFirstOrThrow()
    const { body: { version, settings } } = await world.call('street', 'getSettings', { params: { id: world.street.streetId } })
    const { categoryNames } = settings as { categoryNames: object }
    expect((await world.call('street', 'changeSettings', { params: { id: world.street.streetId }, body: { version, changes: { categoryNames: { ...categoryNames, municipal: '路灯管网' } } } })).status).toBe(200)
    const of = async (placeId: string) => (await list({ placeId })).find((row) => row.id === id)
    expect([(await of(world.street.gridIds[0]))?.category, await of(elsewhere.id)]).toEqual(['路灯管网', undefined])
    expect((await list()).find((row) => row.id === id)?.category).toBe('路灯管网')
    expect((await world.call('nobody', 'listPublicLedger', { query: { placeId: world.abroadStreet.streetId } })).body.code).toBe('place.unknown')
  })
  it('forgets what was withdrawn', async () => {
    const id = await putIssue(world, 'handling', { published: true })
    await world.database.db.updateTable('publication').set({ state: 'withdrawn', reason: 'other' }).where('matter_id', '=', id).execute()
    expect((await list()).some((row) => row.id === id)).toBe(false)
  })
})
