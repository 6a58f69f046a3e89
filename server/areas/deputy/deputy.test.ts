import { v7 } from 'uuid'
import { openReferenceWorld, type ReferenceWorld } from '../../test/reference-world'

let world: ReferenceWorld
beforeAll(async () => { world = await openReferenceWorld({ examples: true }) })
afterAll(async () => { await world.close() })

interface Card { readonly id: string; readonly name: string; readonly areas: string[]; readonly kind: string }
async function listed(query: Record<string, string | number> = {}): Promise<Card[]> {
  const cards: Card[] = []
  for (let cursor: string | null | undefined; cursor !== null;) {
    const { status, body } = await world.call('listDeputies', { query: { limit: 20, ...query, ...(cursor && { cursor }) } })
    expect(status).toBe(200)
    cards.push(...(body['items'] as Card[]))
    cursor = body['next'] as string | null
  }
  return cards
}
const idOf = async (table: 'deputy' | 'place', code: string): Promise<string> => (await world.database.db.selectFrom(table).select('id').where('code', '=', code).executeTakeFirstOrThrow()).id

it('lists everybody in office once, page by page, in the order of the roster', async () => {
  const cards = await listed()
  expect(cards).toHaveLength(67)
  expect(new Set(cards.map(({ id }) => id)).size).toBe(67)
  expect(cards[0]?.name).toBe('苏德芬')
})

it('filters by community, estate and kind', async () => {
  const ofEstate = await listed({ estate: '榕树苑' })
  expect(ofEstate.map(({ name }) => name)).toEqual(['韩敏', '宋文彬', '丁永贵', '许敏', '胡光碧'])
  const ofCommunity = await listed({ communityId: await idOf('place', 'C2') })
  expect(ofCommunity.length).toBeGreaterThan(ofEstate.length)
  expect(ofCommunity.every(({ kind }) => kind === 'council')).toBe(true)
  expect(await listed({ kind: 'congress' })).toHaveLength(12)
  expect(await listed({ estate: '没有的小区' })).toEqual([])
})

describe('finds by what people type', () => {
  const namesFor = async (estate: string): Promise<string[]> => (await listed({ estate })).map(({ name }) => name)
  it.each(['榕树', '树苑', ' 榕 树　苑 ', '榕树苑5', '榕树苑 5–8 栋'])('part of an estate, however spaced: %j', async (typed) => {
    expect(await namesFor(typed)).toContain('韩敏')
  })
  it('a building narrows an estate down', async () => {
    const [all, narrowed] = [await namesFor('榕树苑'), await namesFor('榕树苑5–8栋')]
    expect(narrowed.length).toBeLessThan(all.length)
    expect(all).toEqual(expect.arrayContaining(narrowed))
  })
  it('a community finds everybody with a grid there', async () => {
    const ofCommunity = await listed({ communityId: await idOf('place', 'C2') })
    expect((await namesFor('榕树社区')).sort()).toEqual(ofCommunity.map(({ name }) => name).sort())
  })
  it('a name finds deputies of both kinds, and goes on with the other filters', async () => {
    expect(await namesFor('韩敏')).toEqual(['韩敏'])
    expect(await namesFor('德芬')).toContain('苏德芬')
    const [congress] = await listed({ kind: 'congress' })
    expect(await namesFor(congress?.name ?? '')).toEqual([congress?.name])
    expect(await listed({ estate: '韩敏', kind: 'congress' })).toEqual([])
  })
  it('spaces alone are no filter, and signs of a pattern mean themselves', async () => {
    expect(await namesFor('  　')).toHaveLength(67)
    for (const sign of ['%', '_', '\\', '.*', "'"]) expect(await namesFor(sign)).toEqual([])
  })
})

it.each(['not-a-cursor', Buffer.from('[1,2]').toString('base64url'), Buffer.from('{"a":1}').toString('base64url')])('refuses a cursor that is none: %s', async (cursor) => {
  expect((await world.call('listDeputies', { query: { cursor } })).status).toBe(400)
})

it.each([{ limit: 0 }, { limit: 51 }, { limit: -1 }, { communityId: 'C2' }, { kind: 'mayor' }])('refuses %j', async (query) => {
  expect((await world.call('listDeputies', { query: Object.fromEntries(Object.entries(query)) })).status).toBe(400)
})

it('tells how many published matters a deputy follows up, without a phone', async () => {
  const { status, body } = await world.call('getDeputy', { params: { id: await idOf('deputy', 'D07') } })
  expect(status).toBe(200)
  // 路灯 is being handled, 宣传栏 waits for its rating; what only those who handle may see does not count.
  expect(body).toMatchObject({ name: '韩敏', title: '鱼复街道议事代表', followingUp: 2 })
  expect(JSON.stringify(body)).not.toMatch(/1\d{10}/)
})

it('shows nobody whose term ended or who does not exist', async () => {
  const id = await idOf('deputy', 'N01')
  const then = world.now
  world.now = new Date('2026-12-31T23:59:00+08:00')
  expect((await world.call('getDeputy', { params: { id } })).status).toBe(200)
  world.now = new Date('2027-01-01T00:00:00+08:00')
  expect(await world.call('getDeputy', { params: { id } })).toMatchObject({ status: 404, body: { code: 'deputy.unknown' } })
  expect(await listed({ kind: 'congress' })).toEqual([])
  world.now = then
  expect((await world.call('getDeputy', { params: { id: v7() } })).status).toBe(404)
})
