import { v7 } from 'uuid'
import { openReferenceWorld, type ReferenceWorld } from '../../test/reference-world'

let world: ReferenceWorld
beforeAll(async () => { world = await openReferenceWorld() })
afterAll(async () => { await world.close() })

const tokenWhere = async (condition: string): Promise<string> =>
  String((await world.database.pool.query<{ token: string }>(`SELECT c.token FROM entry_code c LEFT JOIN deputy d ON d.tenant = c.tenant AND d.id = c.deputy_id LEFT JOIN place p ON p.tenant = c.tenant AND p.id = c.place_id WHERE ${condition}`)).rows[0]?.token)
const placeId = async (code: string): Promise<string> => (await world.database.db.selectFrom('place').select('id').where('code', '=', code).executeTakeFirstOrThrow()).id
const code = (token: string) => world.call('getCode', { params: { token } })
const names = (body: Record<string, unknown>): string[] => (body['deputies'] as { name: string }[]).map(({ name }) => name)

describe('a code', () => {
  it('of a deputy opens the deputy with full title, estates, next visit and no phone', async () => {
    const { status, body } = await code(await tokenWhere("d.code = 'D07'"))
    expect(status).toBe(200)
    expect(body).toMatchObject({
      kind: 'deputy', notice: null,
      deputy: { name: '韩敏', title: '鱼复街道议事代表', field: '退休干部', areas: ['榕树苑 5–8 栋', '供销大院 5–8 栋'], constituency: null, nextVisitAt: '2026-11-27T16:30:00+08:00' },
      // Two grids in two communities: the code names neither as the place.
      place: { kind: 'street', name: '鱼复街道', community: null },
    })
    expect(JSON.stringify(body)).not.toContain('12000010007')
  })

  it.each([
    ['one grid', 'count(*) = 1', 'grid'], ['grids of one community', 'count(*) > 1 AND count(DISTINCT g.community_id) = 1', 'community'], ['grids of several', 'count(DISTINCT g.community_id) > 1', 'street'],
  ])('of a deputy with %s stands at the smallest place that holds them all', async (_, having, kind) => {
    const { rows } = await world.database.pool.query<{ token: string }>(`SELECT c.token FROM entry_code c JOIN deputy_grid dg ON dg.tenant = c.tenant AND dg.deputy_id = c.deputy_id
      JOIN place g ON g.tenant = dg.tenant AND g.id = dg.grid_id GROUP BY c.token HAVING ${having}`)
    expect(rows.length).toBeGreaterThan(0)
    for (const { token } of rows) expect((await code(token)).body).toMatchObject({ place: { kind } })
  })

  it('on a wall opens that place\'s deputies, as posted', async () => {
    const { body } = await code(await tokenWhere("c.roster_code = 'Q08'"))
    expect(body).toMatchObject({ kind: 'place', label: '榕树邻居里', deputy: null, place: { kind: 'community', name: '榕树社区' } })
    expect(names(body)).toEqual(['杨天明', '韩敏', '宋文彬'])
  })

  it('of a grid opens its deputies, of a grid without one none', async () => {
    expect(names((await code(await tokenWhere("c.kind = 'grid' AND p.code = 'C2-G02'"))).body)).toEqual(['韩敏'])
    expect(names((await code(await tokenWhere("c.kind = 'grid' AND p.code = 'C6-G04'"))).body)).toEqual([])
  })

  it.each([['Q18', 'wish_box', 'community'], ['Q19', 'home', 'street'], ['Q20', 'street', 'street']])('%s is a %s at a %s', async (rosterCode, kind, at) => {
    expect((await code(await tokenWhere(`c.roster_code = '${rosterCode}'`))).body).toMatchObject({ kind, place: { kind: at } })
  })

  it('of a congress deputy names the constituency and no grid', async () => {
    expect((await code(await tokenWhere("d.code = 'N01'"))).body).toMatchObject({ deputy: { title: '县人大代表', constituency: '第1选区', areas: [], gridIds: [] } })
  })

  it('leads to the successor, then to the community, and says so', async () => {
    const token = await tokenWhere("d.code = 'D35'")
    await world.database.pool.query("UPDATE deputy SET term_until = '2026-11-22', successor_id = (SELECT id FROM deputy WHERE code = 'D40') WHERE code = 'D35'")
    expect((await code(token)).body).toMatchObject({ kind: 'deputy', deputy: { name: '胡光碧' }, notice: { kind: 'successor' } })
    await world.database.pool.query("UPDATE deputy SET successor_id = NULL WHERE code = 'D35'")
    expect((await code(token)).body).toMatchObject({ kind: 'community', deputy: null, deputies: [], notice: { kind: 'term_ended' } })
  })

  it.each(['nothing-like-it', 'AAAAAAAAAAAA', '0000'])('that nobody posted is refused with a way on: %s', async (token) => {
    expect(await code(token)).toMatchObject({ status: 404, body: { code: 'code.unknown', message: expect.stringContaining('选小区') } })
  })

  it.each(["'; DROP TABLE place; --", '../../etc', '鱼', 'a'.repeat(33), '%00'])('that is no code at all is refused: %s', async (token) => {
    expect([400, 404]).toContain((await code(token)).status)
  })

  it('of one county is unknown in another', async () => {
    const token = await tokenWhere("d.code = 'D07'")
    await world.database.pool.query("INSERT INTO tenant VALUES ('elsewhere', '别县', now()); INSERT INTO tenant_host VALUES ('elsewhere.test', 'elsewhere')")
    const headers = { host: 'elsewhere.test' }
    expect(await world.call('getCode', { params: { token }, headers })).toMatchObject({ status: 404, body: { code: 'code.unknown' } })
    expect(await world.call('getPlace', { params: { id: await placeId('C2') }, headers })).toMatchObject({ status: 404, body: { code: 'place.unknown' } })
    expect((await world.call('listDeputies', { headers })).body['items']).toEqual([])
  })
})

describe('a scan', () => {
  const scans = async (): Promise<number> => Number((await world.database.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM code_scan')).rows[0]?.n)
  const scan = (token: string, device: string | null) => world.call('countScan', { params: { token }, headers: device ? { 'x-device-id': device } : {} })

  it('counts once per device and hour, also where twenty come at once', async () => {
    const token = await tokenWhere("c.roster_code = 'Q01'")
    expect((await Promise.all(Array.from({ length: 20 }, () => scan(token, 'phone-1')))).map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
    expect(await scans()).toBe(1)
    await scan(token, 'phone-2')
    expect(await scans()).toBe(2)
    world.now = new Date(world.now.getTime() + 3_600_000)
    await scan(token, 'phone-1')
    expect(await scans()).toBe(3)
  })

  it('is answered but not counted without a device, or of an unknown code', async () => {
    const before = await scans()
    expect((await scan(await tokenWhere("c.roster_code = 'Q02'"), null)).status).toBe(200)
    expect((await scan('AAAAAAAAAAAA', 'phone-1')).status).toBe(200)
    expect(await scans()).toBe(before)
  })
})

it('/q leads any browser to the landing, whatever it carries', async () => {
  const token = await tokenWhere("d.code = 'D07'")
  const reply = await world.app.inject({ url: `/q/${token}` })
  expect([reply.statusCode, reply.headers.location]).toEqual([302, expect.stringContaining(token)])
  for (const strange of ['%3Cscript%3E', '..%2F..%2F', 'a'.repeat(90), '%E9%B1%BC']) {
    const { statusCode, headers } = await world.app.inject({ url: `/q/${strange}` })
    expect(statusCode).toBe(302)
    expect(headers.location).toMatch(/^\/#\/pages\/landing\/index\?\w+=unknown$/)
  }
})

describe('places', () => {
  it('are listed by community and estate, buildings in order', async () => {
    const { body } = await world.call('listEstates')
    const communities = body['communities'] as { name: string; estates: { name: string; grids: { buildings: string }[] }[] }[]
    expect(communities.map(({ name }) => name)).toEqual(['明良社区', '榕树社区', '茶山社区', '槐树社区', '鱼邻社区', '桂井社区'])
    expect(communities.flatMap(({ estates }) => estates)).toHaveLength(18)
    expect(communities[1]?.estates[0]).toMatchObject({ name: '榕树苑', grids: [{ buildings: '1–4 栋' }, { buildings: '5–8 栋' }, { buildings: '9–12 栋' }, { buildings: '13–16 栋' }, { buildings: '17–20 栋' }] })
  })

  it('open with their deputies in office', async () => {
    expect((await world.call('getPlace', { params: { id: await placeId('C2-G02') } })).body).toMatchObject({ kind: 'grid', name: '榕树苑 5–8 栋', estate: '榕树苑', buildings: '5–8 栋', deputies: [{ name: '韩敏' }] })
    expect(names((await world.call('getPlace', { params: { id: await placeId('C2') } })).body).length).toBeGreaterThan(8)
  })

  it.each(['county', 'unknown'])('that nobody looks for are refused: %s', async (which) => {
    const id = which === 'county' ? await placeId('county') : v7()
    expect(await world.call('getPlace', { params: { id } })).toMatchObject({ status: 404, body: { code: 'place.unknown' } })
  })

  it('need an id of their own form', async () => {
    expect((await world.call('getPlace', { params: { id: 'C2' } })).status).toBe(400)
  })
})
