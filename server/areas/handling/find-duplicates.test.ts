import { sql } from 'kysely'
import { openWorld, type PersonaName, type World } from '../../test/issue-world'
import { rereadIssues } from '../matter'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())
beforeEach(async () => {
  world.now = new Date('2026-11-23T10:00:00+08:00')
  await world.database.db.deleteFrom('matter_imprint').execute()
})

async function raise(text: string, more: object = {}, who: PersonaName = 'resident'): Promise<string> {
  const { status, body } = await world.call(who, 'raiseIssue', { body: { text, placeId: world.street.communityIds[0], ...more } })
  expect([text, status]).toEqual([text, 200])
  return String(body.issueId)
}
interface Item { id: string; title: string; likeness: string; isOpen: boolean }
const ask = (who: PersonaName, id: string) => world.call(who, 'findDuplicates', { params: { id } })
async function proposed(id: string, who: PersonaName = 'clerk'): Promise<Item[]> {
  const { status, body } = await ask(who, id)
  expect(status).toBe(200)
  return body.items as Item[]
}
const idsFor = async (id: string, who?: PersonaName) => (await proposed(id, who)).map((item) => item.id)
const setState = (id: string, state: string, more: object = {}) => world.database.db.updateTable('matter').set({ state, ...more }).where('id', '=', id).execute()
const done = async (who: PersonaName, name: 'mergeIssue' | 'unmergeIssue' | 'transferIssue' | 'supplementIssue' | 'withdrawIssue' | 'recuseFromIssue', id: string, body: object) => {
  const answer = await world.call(who, name, { params: { id }, body })
  expect([name, answer.status, answer.body.code]).toEqual([name, 200, undefined])
}

describe('proposals', () => {
  it('are other words for the same, likeliest first, whether published or not', async () => {
    const id = await raise('7栋坡上的路灯不亮，老人差点摔了')
    const same = await raise('七幢下坡那里灯灭了，黑咕隆咚的')
    await raise('7栋楼道堆杂物')
    const [first] = await proposed(id)
    expect(first).toMatchObject({ id: same, likeness: 'very', isOpen: true, number: expect.any(String) as string })
  })
  it('are five at most, and never the issue itself', async () => {
    const id = await raise('3栋电梯坏了')
    for (let at = 0; at < 7; at += 1) await raise(`3栋电梯又坏了${'，没人修'.repeat(at)}`)
    expect(await idsFor(id)).toHaveLength(5)
    expect(await idsFor(id)).not.toContain(id)
  })
  it('take in what is done and closed, which nothing can be merged into', async () => {
    const [id, ended] = [await raise('后门焊死了，买菜绕路'), await raise('小区后门锁起不让过')]
    await setState(ended, 'closed')
    expect(await proposed(id)).toEqual([expect.objectContaining({ id: ended, isOpen: false })])
  })
  it('leave out what was withdrawn, is older than twelve weeks, or lies in another community', async () => {
    const old = await raise('下水道堵了返水')
    world.now = new Date('2027-02-16T10:00:00+08:00')
    const withdrawn = await raise('下水道堵了，污水冒出来')
    await done('resident', 'withdrawIssue', withdrawn, {})
    await raise('下水道堵了返水', { placeId: world.street.communityIds[1] })
    const id = await raise('下水道又堵了')
    expect(await idsFor(id)).toEqual([])
    world.now = new Date('2027-02-15T09:00:00+08:00')
    expect(await idsFor(id)).toEqual([old])
  })
  it('name the one that others were merged into, and nothing of the own merge', async () => {
    const [main, merged, id] = [await raise('广场舞音响太吵'), await raise('坝坝舞吵得睡不着'), await raise('跳广场舞的声音大')]
    await done('clerk', 'mergeIssue', merged, { intoId: main })
    expect(await idsFor(id)).toEqual([main])
    expect([await idsFor(main), await idsFor(merged)]).toEqual([[id], [id]])
    await done('clerk', 'unmergeIssue', merged, { words: '不是一件事' })
    expect((await idsFor(id)).sort()).toEqual([main, merged].sort())
  })
})

describe('who is shown them', () => {
  it('the community and the street of the issue', async () => {
    const [id, same] = [await raise('卫生站周末关门'), await raise('星期六卫生站都关起')]
    for (const who of ['clerk', 'colleague', 'street'] as const) expect([who, await idsFor(id, who)]).toEqual([who, [same]])
  })
  it('nobody else', async () => {
    const id = await raise('卫生站周末关门')
    for (const who of ['resident', 'neighbour', 'deputy', 'congress', 'handler'] as const) expect([who, (await ask(who, id)).status]).toEqual([who, 403])
    for (const who of ['clerkNextDoor', 'streetElsewhere', 'foreigner'] as const) expect([who, (await ask(who, id)).status]).toEqual([who, 404])
  })
  it('not what they stepped aside from or raised themselves', async () => {
    const [id, own, other] = [await raise('路边大树要倒了'), await raise('路边那棵大树歪了要倒', {}, 'colleague'), await raise('大树快倒了，怕砸到人')]
    expect(await idsFor(id, 'colleague')).toEqual([other])
    expect((await idsFor(id)).sort()).toEqual([own, other].sort())
    await done('clerk', 'recuseFromIssue', other, { reason: 'relative' })
    expect(await idsFor(id)).toEqual([own])
  })
})

describe('what an issue is found by', () => {
  const imprintOf = async (id: string) => (await world.database.db.selectFrom('matter_imprint').select(['imprint', 'rule', 'community_id']).where('matter_id', '=', id).executeTakeFirstOrThrow())
  it('takes in what is supplemented, with the clock\'s next turn', async () => {
    const [id, vague] = [await raise('家里没有天然气了'), await raise('请尽快处理')]
    expect(await idsFor(vague)).toEqual([])
    await done('resident', 'supplementIssue', vague, { words: '是停气了，天然气没有了' })
    await rereadIssues(world.clock())
    expect(await idsFor(vague)).toEqual([id])
  })
  it('goes with the words when they are erased', async () => {
    const id = await raise('楼上漏水，天花板发霉')
    await world.database.db.updateTable('statement').set({ text: null, erased_at: world.now }).where('matter_id', '=', id).execute()
    expect(await imprintOf(id)).toMatchObject({ imprint: '', rule: 0 })
    await rereadIssues(world.clock())
    expect((await imprintOf(id)).imprint).toBe('')
  })
  it('is read anew where an older reading made it, the place included', async () => {
    const id = await raise('路灯坏了好几天', { placeId: world.street.gridIds[0], placeWords: '6栋门口' })
    const fresh = await imprintOf(id)
    await world.database.db.updateTable('matter_imprint').set({ imprint: '', rule: 1 }).where('matter_id', '=', id).execute()
    await rereadIssues(world.clock())
    expect(await imprintOf(id)).toEqual(fresh)
  })
  it('follows the issue to another community', async () => {
    const [id, there] = [await raise('菜市场门口占道摆摊'), await raise('菜市场外头摆摊占路', { placeId: world.street.communityIds[1] })]
    await done('clerk', 'transferIssue', id, { communityId: world.street.communityIds[1], words: '在隔壁' })
    expect((await imprintOf(id)).community_id).toBe(world.street.communityIds[1])
    expect(await idsFor(there, 'clerkNextDoor')).toEqual([id])
  })
  it('is written once, with the issue, in its transaction', async () => {
    const { rows } = await sql<{ n: number }>`SELECT count(*)::int AS n FROM matter_imprint`.execute(world.database.db)
    const { status } = await world.call('resident', 'raiseIssue', { body: { text: '', placeId: world.street.communityIds[0] } })
    expect(status).toBe(400)
    expect((await sql<{ n: number }>`SELECT count(*)::int AS n FROM matter_imprint`.execute(world.database.db)).rows).toEqual(rows)
  })
})
