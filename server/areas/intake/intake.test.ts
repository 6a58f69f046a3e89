import { v7 } from 'uuid'
import { home, openWorld, type PersonaName, type World } from '../../test/issue-world'
import { fetchLink, linkOf, multipart, sheetOf, wordsOf } from '../../test/downloads'
import { insertPersona, type Persona } from '../../test/world-people'

let world: World
let gridWorker: Persona
beforeAll(async () => {
  world = await openWorld()
  gridWorker = await insertPersona({ db: world.database.db, vault: world.services.vault, ...home }, { role: 'grid_worker', placeId: world.street.gridIds[0] })
  await world.database.db.updateTable('place').set({ estate: '榕树苑', buildings: '5–8 栋' }).where('id', '=', world.street.gridIds[0]).execute()
  await world.database.db.updateTable('place').set({ estate: '茶山里', buildings: '1–4 栋' }).where('id', '=', world.street.gridIds[1]).execute()
})
afterAll(() => world.close())

const entering = (body: object = {}) => ({ body: { text: '楼道灯坏了好几天', placeId: world.street.gridIds[0], source: 'phone', ...body } })
const header = '来源平台\t外部编号\t反映日期\t反映人\t联系电话\t小区\t具体位置\t反映内容'
const line = (number: string, more: Partial<Record<'estate' | 'place' | 'text' | 'phone', string>> = {}) =>
  ['12345', number, '2026-11-03', '王秀英', more.phone ?? '13812342201', more.estate ?? '榕树苑', more.place ?? '6栋', more.text ?? '消防通道天天停满车'].join('\t')
const send = (who: PersonaName | Persona, name: 'previewImport' | 'importIssues', file: Buffer | string, key = v7()) => world.call(who, name, { ...multipart(file), key })
const count = async () => Number((await world.database.db.selectFrom('matter').select(({ fn }) => fn.countAll().as('n')).where('tenant', '=', 'home').executeTakeFirstOrThrow()).n)

describe('entered for a resident', () => {
  it('goes to the community, with a code for the resident, a sealed phone, and nobody who could sign in', async () => {
    const { status, body } = await world.call('colleague', 'enterIssue', entering({ reporter: '王秀英', phone: '0239 5678123', source: 'visit' }))
    expect([status, body.code]).toEqual([200, undefined])
    const id = String(body.issueId)
    const row = await world.database.db.selectFrom('matter as m').innerJoin('issue as i', 'i.matter_id', 'm.id').innerJoin('person as p', 'p.id', 'm.raised_by').selectAll('m').select(['i.source', 'i.phone_cipher', 'i.visibility', 'p.name_cipher']).where('m.id', '=', id).executeTakeFirstOrThrow()
    expect(row).toMatchObject({ state: 'withCommunity', follow_up_deputy_id: null, source: 'visit', visibility: 'handlers', phone_cipher: expect.any(Buffer), name_cipher: expect.any(Buffer) })
    expect(String(row.phone_cipher)).not.toContain('5678123')
    const opened = await world.call('stranger', 'openByFollowUpCode', { body: { code: String(body.followUpCode) } })
    expect(opened.body.issueId).toBe(id)
    expect((await world.call('stranger', 'getIssue', { params: { id } })).body).toMatchObject({ hats: ['raiser'], text: '楼道灯坏了好几天' })
    const told = await world.database.db.selectFrom('inbox_message').select('person_id').where('issue_id', '=', id).execute()
    expect(told.map(({ person_id }) => person_id)).toEqual([world.who.clerk.personId])
  })

  it('is open to grid workers for their grid alone, who print the receipt with its code', async () => {
    const { body } = await world.call(gridWorker, 'enterIssue', entering())
    const issueId = String(body.issueId)
    expect((await world.call(gridWorker, 'listPapers', { params: { issueId } })).body.papers).toMatchObject([{ kind: 'receipt' }])
    const paper = await fetchLink(world, linkOf(await world.call(gridWorker, 'makePaper', { params: { issueId }, body: { kind: 'receipt', format: 'docx' } })))
    expect(wordsOf(paper.bytes)).toContain(String(body.followUpCode))
    expect((await world.call(gridWorker, 'getIssue', { params: { id: issueId } })).body.code).toBe('issue.unknown')
    expect((await world.call(gridWorker, 'enterIssue', entering({ placeId: world.street.gridIds[1] }))).body.code).toBe('intake.placeElsewhere')
    expect((await world.call('clerk', 'enterIssue', entering({ placeId: world.street.gridIds[1] }))).body.code).toBe('intake.placeElsewhere')
    expect((await world.call('streetElsewhere', 'enterIssue', entering())).body.code).toBe('intake.placeElsewhere')
  })

  it.each([
    ['an external number without its platform', { externalNumber: 'A1' }, 'intake.sourceOwed'],
    ['a day that is not yet', { reportedOn: '2026-11-24' }, 'intake.dayAhead'],
    ['a day that no calendar has', { reportedOn: '2026-02-30' }, 'request.invalid'],
    ['a year that nobody means', { reportedOn: '0000-01-01' }, 'request.invalid'],
    ['no number', { phone: '110' }, 'intake.phoneUnknown'],
    ['an unknown place', { placeId: v7() }, 'place.unknown'],
    ['an estate elsewhere', { estate: '别的小区' }, 'place.unknown'],
  ])('refuses %s', async (_, body, code) => { expect((await world.call('clerk', 'enterIssue', entering(body))).body.code).toBe(code) })

  it('is recorded once by its external number, with the number it has here, and repeats itself', async () => {
    const external = { source: 'external', externalSource: '12345', externalNumber: 'E-1' }
    const key = v7()
    const first = await world.call('clerk', 'enterIssue', { ...entering(external), key })
    expect((await world.call('clerk', 'enterIssue', { ...entering(external), key })).body).toEqual(first.body)
    const second = await world.call('street', 'enterIssue', entering(external))
    expect([second.status, second.body.code, second.body.details]).toEqual([409, 'intake.alreadyRecorded', { number: first.body.number }])
    const both = await Promise.all([1, 2].map(() => world.call('clerk', 'enterIssue', entering({ ...external, externalNumber: 'E-2' }))))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})

describe('a list taken over', () => {
  it('is previewed with every wrong line by line and column, and changes nothing', async () => {
    const before = await count()
    const { body } = await send('clerk', 'previewImport', [header, line('P-1'), line('P-2', { phone: '1.38E+10' }), line('P-3', { estate: '茶山里' }), line('E-1')].join('\n'))
    expect(body).toMatchObject({ count: 1, lines: [{ line: 2, place: '榕树苑 · 6栋', reporter: '王**', source: '12345 P-1', reportedOn: '2026-11-03' }] })
    expect(body.faults).toMatchObject([
      { line: 3, column: '联系电话' }, { line: 4, column: '小区', text: expect.stringContaining('不在您这个社区') }, { line: 5, column: '外部编号', text: expect.stringMatching(/E-1 已经登记过，编号 鱼复街道-\d{8}-\d{4}/) },
    ])
    expect(await count()).toBe(before)
  })

  it('comes in as a whole or not at all', async () => {
    const before = await count()
    const refused = await send('clerk', 'importIssues', [header, line('I-1'), line('I-2', { text: '短' })].join('\n'))
    expect([refused.status, refused.body.code, refused.body.details]).toMatchObject([400, 'intake.linesWrong', { lines: [{ line: 3, column: '反映内容' }] }])
    expect(await count()).toBe(before)
    const key = v7()
    const good = [header, line('I-1'), line('I-2', { place: '' })].join('\n')
    const { status, body } = await send('clerk', 'importIssues', good, key)
    expect([status, body.count]).toEqual([200, 2])
    expect((await send('clerk', 'importIssues', good, key)).body).toEqual(body)
    expect(await count()).toBe(before + 2)
    expect((await send('clerk', 'importIssues', good)).body.code).toBe('intake.linesWrong')
    const rows = await world.database.db.selectFrom('issue').innerJoin('matter as m', 'm.id', 'matter_id').select(['external_source', 'external_number', 'reported_on', 'source', 'm.number', 'm.grid_id']).where('external_number', 'like', 'I-%').orderBy('m.number').execute()
    expect(rows).toMatchObject([{ external_source: '12345', external_number: 'I-1', reported_on: '2026-11-03', source: 'external', grid_id: world.street.gridIds[0] }, { external_number: 'I-2' }])
    expect(new Set(rows.map(({ number }) => number)).size).toBe(2)
  })

  it('of a street goes to each community, who are told once', async () => {
    const { body } = await send('street', 'importIssues', [header, line('S-1', { estate: '茶山里', place: '2栋' }), line('S-2', { estate: '茶山里', place: '2栋' }), line('S-3')].join('\n'))
    expect(body.count).toBe(3)
    const told = await world.database.db.selectFrom('inbox_message as n').innerJoin('issue as i', 'i.matter_id', 'n.issue_id').select('i.external_number').where('i.external_number', 'like', 'S-%').where('n.person_id', '=', world.who.clerkNextDoor.personId).execute()
    expect(told).toEqual([{ external_number: 'S-1' }])
  })

  it('comes as the template filled in, which offers the estates', async () => {
    const template = await sheetOf((await fetchLink(world, linkOf(await world.call('clerk', 'exportTemplate', { body: {} })))).bytes)
    template.getRow(4).values = ['12345', 'X-1', '2026-11-03', '', '', '榕树苑', '6 栋', '=1+1 路灯不亮半个月了']
    const { status, body } = await send('clerk', 'importIssues', Buffer.from(new Uint8Array(await template.workbook.xlsx.writeBuffer())))
    expect([status, body.code, body.count]).toEqual([200, undefined, 1])
  })

  it.each<[string, Buffer | string, string]>([['a broken workbook', Buffer.from('PK\u0003\u0004broken'), 'intake.unreadable']])('refuses %s', async (_, file, code) => {
    for (const name of ['previewImport', 'importIssues'] as const) expect((await send('clerk', name, file)).body.code).toBe(code)
  })

  it('says a quote that is never closed, and an empty list, by words', async () => {
    for (const text of [`${header}\n"12345\tA`, '', header]) {
      const { status, body } = await send('clerk', 'previewImport', text)
      expect([status, body.count]).toEqual([200, 0])
      expect((body.faults as { text: string }[])[0]?.text).toMatch(/[\u4e00-\u9fff]/)
    }
  })

  it('is closed to who may not import', async () => {
    for (const who of ['resident', 'deputy', 'congress', 'handler', gridWorker] as const) expect((await send(who, 'previewImport', header)).body.code).toBe('access.denied')
    const foreign = await send('foreigner', 'previewImport', [header, line('F-1')].join('\n'))
    expect((foreign.body.faults as { column: string }[])[0]?.column).toBe('小区')
  })
})
