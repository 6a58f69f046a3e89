import { v7 } from 'uuid'
import type { EndpointName } from '../../../contract/api'
import { openWorld, type Answer, type PersonaName, type World } from '../../test/issue-world'
import { publishIssue, putIssue } from '../../test/put-issue'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const officials = ['deputy', 'clerk', 'street', 'congress', 'handler'] as const
const everybody = ['resident', 'neighbour', 'stranger', ...officials] as const

const done = async (who: PersonaName, name: EndpointName, id: string, body?: unknown): Promise<Answer> => {
  const answer = await world.call(who, name, { params: { id }, body })
  expect([who, name, answer.status, answer.body.code]).toEqual([who, name, 200, undefined])
  return answer
}
const read = (who: PersonaName, id: string): Promise<Answer> => done(who, 'getIssue', id)
const bodies = async (who: PersonaName, id: string): Promise<string> => {
  const lists = who === 'deputy' ? (['listDeputyIssues'] as const) : who === 'clerk' || who === 'street' || who === 'congress' ? (['listOfficeIssues'] as const) : []
  const answers = await Promise.all([
    read(who, id), world.call(who, 'listMyIssues', { query: { limit: 50 } }), world.call(who, 'listInbox', { query: { limit: 50 } }), ...lists.map((name) => world.call(who, name, { query: { filter: 'all', limit: 50 } })),
  ])
  return answers.map(({ text }) => text).join('\n')
}
/** Whose replies hold these words, whole replies searched. */
const readersOf = async (words: string, id: string, among: readonly PersonaName[] = everybody): Promise<PersonaName[]> => {
  const found: PersonaName[] = []
  for (const who of among) if ((await bodies(who, id)).includes(words)) found.push(who)
  return found
}
const entries = async (who: PersonaName, id: string) => (await read(who, id)).body.timeline as { title: string; words: string | null; by: string | null; photos: { id: string }[] }[]
const raise = async (more: object = {}): Promise<string> =>
  String((await world.call('resident', 'raiseIssue', { body: { text: '5栋楼下的路灯坏了，晚上看不见路', placeId: world.street.gridIds[0], ...more } })).body.issueId)
const photoOf = async (who: PersonaName): Promise<string> => {
  const id = v7()
  await world.database.db.insertInto('media').values({
    tenant: 'home', id, kind: 'image', owner_id: world.who[who].personId, storage_key: `home/${id}`, bytes: 10, width: 8, height: 8, created_at: world.now,
    mime: 'image/jpeg', sha256: Buffer.from(id), attached_at: null,
  }).execute()
  return id
}

describe('the reason of a rating', () => {
  const reason = '说得好听就是不来现场'
  const rate = (followUp: string, handling: string) => ({ ratings: [{ subject: 'followUp', score: followUp }, { subject: 'handling', score: handling }], reason })
  const judged = async (who: PersonaName, followUp: string, handling: string): Promise<string> => {
    const id = await putIssue(world, 'done', { published: true })
    await done(who, 'rateIssue', id, rate(followUp, handling))
    return id
  }
  it.each([
    ['dissatisfied', 'satisfied', ['deputy', 'clerk', 'street', 'congress']], ['satisfied', 'dissatisfied', ['clerk', 'street', 'congress']],
    ['dissatisfied', 'dissatisfied', ['clerk', 'street', 'congress']], ['basically', 'satisfied', ['clerk', 'street', 'congress']],
  ])('of the raiser (follow-up %s, handling %s) is read by whom it concerns', async (followUp, handling, readers) => {
    expect(await readersOf(reason, await judged('resident', followUp, handling))).toEqual(['resident', ...readers])
  })
  it('of a neighbour is never the raiser\'s to read', async () => {
    expect(await readersOf(reason, await judged('neighbour', 'dissatisfied', 'satisfied'))).toEqual(['neighbour', 'deputy', 'clerk', 'street', 'congress'])
  })
  it('about a deputy is not read by the one who came after', async () => {
    const id = await judged('resident', 'dissatisfied', 'satisfied')
    await done('street', 'reopenIssue', id, { words: '请再去现场' })
    await world.database.db.updateTable('matter').set({ follow_up_deputy_id: world.otherDeputyId }).where('id', '=', id).execute()
    expect(await readersOf(reason, id, ['deputyElsewhere', 'clerk'])).toEqual(['clerk'])
  })
  it('shows the offices no number that was written into it', async () => {
    const id = await putIssue(world, 'done', { published: true })
    await done('resident', 'rateIssue', id, { ...rate('dissatisfied', 'satisfied'), reason: '没人来，请打 13912342299' })
    expect(await readersOf('13912342299', id)).toEqual(['resident'])
    expect(await readersOf('139****2299', id)).toEqual(['deputy', 'clerk', 'street', 'congress'])
  })
})

describe('that somebody was judged', () => {
  it('is told to who raised it and to officials, not to neighbours and not to the public', async () => {
    for (const [score, title] of [['dissatisfied', '不满意'], ['satisfied', '评价']] as const) {
      const id = await putIssue(world, 'done', { published: true })
      await done('neighbour', 'rateIssue', id, { ratings: [{ subject: 'handling', score: 'satisfied' }] })
      await done('resident', 'rateIssue', id, { ratings: [{ subject: 'followUp', score }], reason: '就是这样' })
      const told: string[] = []
      for (const who of everybody) if ((await entries(who, id)).some((entry) => entry.title.includes(title))) told.push(who)
      expect(told).toEqual(['resident', ...officials])
      expect((await entries('neighbour', id)).some((entry) => entry.title === '邻居评价')).toBe(false)
    }
  })
  it('is not told by a refusal either', async () => {
    const id = await putIssue(world, 'done', { published: true })
    await done('resident', 'rateIssue', id, { ratings: [{ subject: 'handling', score: 'satisfied' }] })
    const said = { words: '还是不亮', photoIds: [] }
    expect((await world.call('neighbour', 'supplementIssue', { params: { id }, body: said })).body).toMatchObject({ code: 'issue.notNow' })
    expect((await world.call('neighbour', 'supplementIssue', { params: { id }, body: said })).text).not.toContain('评价')
    expect((await world.call('resident', 'supplementIssue', { params: { id }, body: said })).body.details).toMatchObject({ what: '提事人评价' })
  })
})

describe('what a neighbour adds', () => {
  it('reaches officials with its photos, who raised it without photos, and nobody with its number', async () => {
    const id = await putIssue(world, 'followedUp', { published: true })
    const photoId = await photoOf('neighbour')
    await done('neighbour', 'supplementIssue', id, { words: '我家也是，请打 13912342299', photoIds: [photoId] })
    // What one said oneself one reads as one wrote it.
    expect(await readersOf('13912342299', id)).toEqual(['neighbour'])
    expect(await readersOf('我家也是，请打 139****2299', id)).toEqual(['resident', ...officials])
    expect(await readersOf(photoId, id)).toEqual(['neighbour', ...officials])
  })
  it('gives no number to call the raiser back', async () => {
    const id = await putIssue(world, 'withDeputy', { phone: null })
    await done('neighbour', 'supplementIssue', id, { words: '请打 13912342299', photoIds: [] })
    expect(await phoneRevealed(id)).toBe('400 issue.noPhone')
  })
})

const phoneRevealed = async (id: string): Promise<string> => {
  const { status, body } = await world.call('deputy', 'revealPhone', { params: { id }, body: { reason: 'call_back' } })
  return status === 200 ? String(body.phone) : `${status} ${body.code}`
}

describe('a number written into the words', () => {
  const number = '13812342201'
  it('reaches nobody but who wrote it, in no reply; the logged reveal gives it', async () => {
    const id = await raise({ text: `请打${number}，路灯坏了`, placeWords: `5栋，电话 ${number}` })
    await done('resident', 'supplementIssue', id, { words: `再说一次 ${number}`, photoIds: [] })
    await done('deputy', 'passIssueOn', id, { words: '请社区看看' })
    expect(await readersOf(number, id, ['resident', 'deputy', 'clerk', 'street', 'congress'])).toEqual(['resident'])
    expect((await read('clerk', id)).body).toMatchObject({ title: '请打138****2201', text: '请打138****2201，路灯坏了', placeWords: '5栋，电话 138****2201', raiser: { phoneMasked: '138****2201' } })
    const { body } = await done('clerk', 'revealPhone', id, { reason: 'call_back' })
    expect(body).toEqual({ phone: number })
    expect(await world.database.db.selectFrom('audit').select('id').where('subject_id', '=', id).where('event', '=', 'issue.phoneRevealed').execute()).toHaveLength(1)
  })
  it('does not replace the one in its own field', async () => {
    expect(await phoneRevealed(await raise({ text: '路灯坏了，物业 13912342299 不接', phone: number }))).toBe(number)
  })
  it('that comes later fills the empty field, and later ones change nothing', async () => {
    const id = await raise()
    expect(await phoneRevealed(id)).toBe('400 issue.noPhone')
    await done('resident', 'supplementIssue', id, { words: `可以打${number}`, photoIds: [] })
    await done('resident', 'supplementIssue', id, { words: '或者打 13912342299', photoIds: [] })
    expect(await phoneRevealed(id)).toBe(number)
    expect((await read('deputy', id)).body.raiser).toEqual({ label: '居民', phoneMasked: '138****2201' })
    expect(await readersOf(number, id, ['resident', 'deputy'])).toEqual(['resident'])
  })
})

describe('the number and the clock', () => {
  it('stay between who raised it and who handles it', async () => {
    const id = await putIssue(world, 'followedUp', { published: true })
    const dueAt = new Date(world.now.getTime() - 60_000)
    await world.database.db.updateTable('matter').set({ due_at: dueAt }).where('id', '=', id).execute()
    const { number } = await world.database.db.selectFrom('matter').select('number').where('id', '=', id).executeTakeFirstOrThrow()
    expect(await readersOf(number, id)).toEqual(['resident', ...officials])
    for (const who of everybody) {
      const concerned = who !== 'neighbour' && who !== 'stranger'
      expect((await read(who, id)).body).toMatchObject({ dueAt: concerned ? '2026-11-23T09:59:00+08:00' : null, overdue: concerned })
    }
    const mine = async (who: PersonaName) => ((await world.call(who, 'listMyIssues', { query: { limit: 50 } })).body.items as { id: string }[]).find((line) => line.id === id)
    expect(await mine('resident')).toMatchObject({ number, dueAt: '2026-11-23T09:59:00+08:00', overdue: true })
    expect(await mine('neighbour')).toMatchObject({ number: '', dueAt: null, overdue: false })
  })
})

describe('who stepped aside', () => {
  it('is named to the offices only', async () => {
    const id = await putIssue(world, 'withDeputy', { published: true })
    await done('deputy', 'recuseFromIssue', id, { reason: 'relative' })
    for (const who of ['resident', 'neighbour', 'stranger', 'handler', 'clerk', 'street', 'congress'] as const) {
      const entry = (await entries(who, id)).find(({ title }) => title === '换人接着办')
      expect([who, entry?.by]).toEqual([who, ['clerk', 'street', 'congress'].includes(who) ? '韩敏 · 鱼复街道议事代表' : null])
    }
    for (const who of ['resident', 'neighbour', 'stranger'] as const) {
      const messages = ((await world.call(who, 'listInbox', { query: { limit: 50 } })).body.items as { issueId: string }[]).filter(({ issueId }) => issueId === id)
      expect([who, JSON.stringify(messages).includes('韩'), (await read(who, id)).text.includes('韩')]).toEqual([who, false, false])
    }
    const refusal = await world.call('resident', 'rateIssue', { params: { id }, body: { ratings: [{ subject: 'handling', score: 'satisfied' }] } })
    expect(refusal.text).not.toContain('韩')
  })
})

describe('what accuses an official', () => {
  const accusing = { text: '举报社区王主任收红包，低价租给亲戚' }
  it('is refused where it should be public, with what to do instead, and nothing is raised', async () => {
    const count = async () => (await world.database.db.selectFrom('matter').select('id').execute()).length
    const before = await count()
    const { status, body } = await world.call('resident', 'raiseIssue', { body: { ...accusing, placeId: world.street.gridIds[0], visibility: 'public' } })
    expect([status, body.code, body.message]).toEqual([400, 'issue.neverPublic', expect.stringMatching(/12388.*只给办的人看/)])
    expect(await count()).toBe(before)
  })
  it('goes past the deputy of the code and the community to the street, who alone is told', async () => {
    const { body: receipt } = await world.call('resident', 'raiseIssue', { body: { ...accusing, placeId: world.street.gridIds[0], deputyId: world.deputyId } })
    expect(receipt).toMatchObject({ headline: '已送到鱼复街道' })
    expect(JSON.stringify((receipt.steps as object[]).slice(0, 3))).not.toMatch(/社区|代表/)
    const id = String(receipt.issueId)
    expect((await read('street', id)).body).toMatchObject({ state: 'reportedUp', deputy: null, publication: null, visibility: 'handlers', timeline: [{ title: '已送到鱼复街道' }] })
    for (const who of ['deputy', 'deputyElsewhere', 'clerk', 'colleague', 'stranger'] as const) expect((await world.call(who, 'getIssue', { params: { id } })).body.code).toBe('issue.unknown')
    const told = (await world.database.db.selectFrom('inbox_message').select('person_id').where('issue_id', '=', id).execute()).map(({ person_id }) => person_id)
    expect(told).toEqual([world.who.street.personId])
    expect((await world.call('street', 'listOfficeIssues', { query: { limit: 50 } })).text).toContain(id)
    expect((await world.call('street', 'returnIssueDown', { params: { id }, body: { words: '请社区办' } })).body.code).toBe('handling.aboveCommunity')
    for (const filter of ['inbox', 'due', 'overdue', 'handling', 'disputed', 'all']) expect((await world.call('clerk', 'listOfficeIssues', { query: { filter, limit: 50 } })).text).not.toContain(id)
  })
  it('what only sounds like it goes its usual way', async () => {
    const { body } = await world.call('resident', 'raiseIssue', { body: { text: '楼下腐败的垃圾好几天没人收', placeId: world.street.gridIds[0], visibility: 'public' } })
    expect(body.headline).toBe('已送到韩代表')
  })
})

it('a published issue stays readable for a stranger', async () => {
  const id = await putIssue(world, 'followedUp')
  await publishIssue(world, id)
  expect((await read('stranger', id)).body).toMatchObject({ title: '路灯坏了', hats: [] })
})
