import { v7 } from 'uuid'
import { issueSchemas } from '../../../contract/issue/schemas'
import { openWorld, type World } from '../../test/issue-world'
import { publishIssue, putIssue } from '../../test/put-issue'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const words = { deputy: '我去看过现场了', community: '社区来办，下周施工', late: '又去看了一次，住户姓周', answer: '已请城管看灯', neighbour: '我家楼下的也不亮' }

/** Spoken of by everybody, published in the middle. */
async function spokenOf(): Promise<string> {
  const id = await putIssue(world, 'withDeputy')
  await world.call('deputy', 'acceptIssue', { params: { id }, body: { words: words.deputy } })
  await world.call('neighbour', 'supplementIssue', { params: { id }, body: { words: words.neighbour } })
  await world.call('deputy', 'answerIssue', { params: { id }, body: { words: words.answer } })
  await publishIssue(world, id)
  await world.call('deputy', 'answerIssue', { params: { id }, body: { words: words.late } })
  await world.call('deputy', 'passIssueOn', { params: { id }, body: { words: words.community } })
  return id
}
const read = async (who: Parameters<World['call']>[0], id: string) => issueSchemas.getIssue.reply.parse((await world.call(who, 'getIssue', { params: { id } })).body)

describe('of a published issue', () => {
  it('everybody reads what happened, who did it and when, but no words that nobody reviewed', async () => {
    const id = await spokenOf()
    const { timeline } = await read('stranger', id)
    expect(timeline.length).toBeGreaterThanOrEqual(4)
    expect(timeline.every((entry) => entry.words === null && entry.photos.length === 0)).toBe(true)
    expect(timeline.some(({ by }) => by === '韩敏 · 鱼复街道议事代表')).toBe(true)
  })
  it('a neighbour who met it too reads their own words, also once it was withdrawn', async () => {
    const id = await spokenOf()
    const spoken = async () => (await read('neighbour', id)).timeline.flatMap((entry) => entry.words ?? [])
    expect(await spoken()).toEqual([words.neighbour])
    await world.database.db.updateTable('publication').set({ state: 'withdrawn', reason: 'other' }).where('matter_id', '=', id).execute()
    expect(await spoken()).toEqual([words.neighbour])
    expect(await read('neighbour', id)).toMatchObject({ title: '这件事已不再公开', text: null, result: null, photos: [] })
  })
  it('those whom it concerns read all of it', async () => {
    const id = await spokenOf()
    for (const who of ['resident', 'deputy', 'clerk'] as const) {
      expect((await read(who, id)).timeline.flatMap((entry) => entry.words ?? [])).toEqual(expect.arrayContaining([words.deputy, words.late, words.community, words.answer]))
    }
  })
  it('everybody reads the result that a review cleared, and only of the round it belongs to', async () => {
    const id = await putIssue(world, 'done')
    await publishIssue(world, id)
    await world.database.db.updateTable('publication').set({ result: '灯已换新', round: 1 }).where('matter_id', '=', id).execute()
    const listed = async () => issueSchemas.listPublicIssues.reply.parse((await world.call('nobody', 'listPublicIssues')).body).items.find((one) => one.id === id)
    expect((await read('stranger', id)).result).toEqual({ words: '灯已换新', photos: [] })
    expect(await listed()).toMatchObject({ result: '灯已换新', photos: [] })
    expect((await read('resident', id)).result).toBeNull()
    await world.database.db.updateTable('matter').set({ round: 2, state: 'withCommunity' }).where('id', '=', id).execute()
    expect((await read('stranger', id)).result).toBeNull()
    expect((await listed())?.result).toBeNull()
  })
  it('everybody reads the public version while the next is under review', async () => {
    const id = await putIssue(world, 'done')
    const publicationId = await publishIssue(world, id)
    const { version } = await world.database.db.selectFrom('publication').select('version').where('id', '=', publicationId).executeTakeFirstOrThrow()
    const body = { version, title: '新的标题', text: '路灯坏了，晚上看不见', result: '灯已换新', privacyChecked: true, secrecyChecked: true }
    expect((await world.call('clerk', 'checkPublication', { params: { id: publicationId }, body, key: v7() })).status).toBe(200)
    expect(await read('stranger', id)).toMatchObject({ title: '路灯坏了', result: null })
    expect((await read('resident', id)).publication).toMatchObject({ state: 'published' })
  })
})
