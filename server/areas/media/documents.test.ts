import { v7 } from 'uuid'
import { fetchLink, multipart } from '../../test/downloads'
import { openWorld, type Answer, type PersonaName, type World } from '../../test/issue-world'
import { makePdf } from '../../test/make-pdf'
import { putIssue } from '../../test/put-issue'
import { dropUnattached } from '.'

let world: World
const start = new Date('2026-11-23T10:00:00+08:00')
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => void (world.now = start))
afterAll(() => world.close())

interface Kept { id: string; name: string; bytes: number; pages: number; url: string }
const upload = (who: PersonaName, file: Buffer, { name = '验收单.pdf', key = v7() } = {}): Promise<Answer> => world.call(who, 'uploadDocument', { ...multipart(file, name), key })
const uploaded = async (who: PersonaName = 'handler', file = makePdf(2)): Promise<string> => String((await upload(who, file)).body.id)
const settle = (id: string, body: object) => world.call('handler', 'settleIssue', { params: { id }, body: { words: '换好了', photoIds: [], ending: 'settled', ...body } })
const documentsFor = async (who: PersonaName, id: string): Promise<Kept[]> =>
  ((await world.call(who, 'getIssue', { params: { id } })).body.timeline as { documents: Kept[] }[]).flatMap(({ documents }) => documents)

describe('a document', () => {
  it('is taken once a key, under a clean name without personal numbers', async () => {
    const [key, file] = [v7(), makePdf(3)]
    const first = await upload('handler', file, { key, name: '../13812342201 张三\u202e验收.pdf' })
    const again = await upload('handler', file, { key, name: '../13812342201 张三\u202e验收.pdf' })
    expect(first).toMatchObject({ status: 200, body: { document: { name: '138****2201 张三验收.pdf', bytes: file.length, pages: 3 } } })
    expect(again.body.id).toBe(first.body.id)
    expect(JSON.stringify(first.body)).not.toMatch(/url":"[^"]*(138|%E5)/)
  })
  it.each([
    ['a text', Buffer.from('hello'), '400 document.notPdf'], ['a program', Buffer.from('MZ\x90\x00'), '400 document.notPdf'], ['scripts', makePdf(1, '<< /S /JavaScript >>'), '400 document.active'],
    ['a password', makePdf(1, '/Encrypt 4 0 R'), '400 document.encrypted'], ['half of one', makePdf().subarray(0, 60), '400 document.damaged'], ['more than 10 MB', makePdf(1, ' '.repeat(10 * 1024 * 1024)), '413 document.tooLarge'],
    ['more than anything', makePdf(1, ' '.repeat(13 * 1024 * 1024)), '413 media.tooLarge'],
  ])('that is %s is refused', async (_, file, refusal) => {
    const { status, body } = await upload('handler', file)
    expect(`${status} ${body.code}`).toBe(refusal)
  })
  it('proves what was done, for those whom it concerns', async () => {
    const id = await putIssue(world, 'handling', { published: true })
    expect((await settle(id, {})).body.code).toBe('handling.proofOwed')
    expect((await settle(id, { documentIds: [await uploaded(), await uploaded()] })).status).toBe(200)
    for (const who of ['resident', 'deputy', 'clerk', 'street', 'congress', 'handler', 'supporter'] as const) expect([who, (await documentsFor(who, id)).length]).toEqual([who, 2])
    // Anybody becomes a neighbour who met it too by one tap: what no review saw is not theirs.
    for (const who of ['neighbour', 'stranger', 'clerkNextDoor'] as const) expect([who, await documentsFor(who, id)]).toEqual([who, []])
    expect((await world.call('resident', 'getIssue', { params: { id } })).body.photos).toEqual([])
  })
  it('goes with an interim reply; not another\'s, not twice, not a fourth', async () => {
    const id = await putIssue(world, 'handling')
    const reply = async (documentIds: string[]): Promise<string> => {
      const { status, body } = await world.call('handler', 'replyInterim', { params: { id }, body: { words: '在等零件', documentIds } })
      return `${status} ${body.code ?? ''}`.trim()
    }
    const own = await uploaded()
    expect(await reply([await uploaded('street')])).toBe('400 document.unknown')
    expect(await reply([own, own])).toBe('400 document.unknown')
    expect(await reply([v7(), v7(), v7(), v7()])).toBe('400 request.invalid')
    expect(await reply([own])).toBe('200')
    expect(await reply([own])).toBe('400 document.unknown')
    const asPhoto = await world.call('handler', 'replyInterim', { params: { id }, body: { words: '在等零件', photoIds: [await uploaded()] } })
    expect(asPhoto.body.code).toBe('media.unknown')
  })
  it('is saved, never shown inside a page, by a link that dies', async () => {
    const id = await putIssue(world, 'handling')
    await settle(id, { documentIds: [await uploaded()] })
    const [{ url }] = await documentsFor('resident', id) as [Kept]
    const { status, bytes, headers } = await fetchLink(world, url)
    expect([status, bytes.equals(makePdf(2))]).toEqual([200, true])
    expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'content-security-policy': "sandbox; default-src 'none'", 'cache-control': 'private, no-store' })
    expect(headers['content-disposition']).toBe(`attachment; filename="document.pdf"; filename*=UTF-8''${encodeURIComponent('验收单.pdf')}`)
    expect((await fetchLink(world, url.replace(/s=.*/, 's=AAAAAAAAAAAAAAAAAAAAAA'))).status).toBe(404)
    expect((await fetchLink(world, url.replace('/document?', '/full?'))).status).toBe(404)
    world.now = new Date(start.getTime() + 3 * 86_400_000)
    expect((await fetchLink(world, url)).status).toBe(410)
  })
  it('that hangs on nothing goes after 30 days, its bytes too', async () => {
    const { body } = await upload('street', makePdf(5))
    const { url } = body.document as Kept
    world.now = new Date(start.getTime() + 31 * 86_400_000)
    await dropUnattached({ ...world.clock(), now: world.now })
    expect(await world.database.db.selectFrom('media').select('id').where('id', '=', String(body.id)).execute()).toEqual([])
    world.now = start
    expect((await fetchLink(world, url)).status).toBe(404)
  })
})
