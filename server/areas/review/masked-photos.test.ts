import sharp from 'sharp'
import { v7 } from 'uuid'
import { mediaSchemas } from '../../../contract/media/schemas'
import type { Actor } from '../../platform/context'
import { testTenant } from '../../test/area-app'
import { reviewDesk, type ReviewDesk } from '../../test/review-desk'
import { attachPhotos, dropUnattached } from '../media'
import { publicContentOf } from '.'

const { opened, row, check, approve, withdraw, requested, said, setMatter, detail } = reviewDesk()
let area: ReviewDesk['area']
let people: ReviewDesk['people']
beforeAll(() => void ({ area, people } = opened()))

// Stripes of two colours: any pixel of the original below a mask would be one of them.
const striped = async () => {
  const stripes = Array.from({ length: 80 }, (_, at) => `<rect x="${at * 10}" width="5" height="600" fill="#000"/>`).join('')
  return sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><rect width="800" height="600" fill="#fff"/>${stripes}</svg>`)).jpeg({ quality: 95 }).toBuffer()
}
async function photoOn(statementId: string, by: Actor): Promise<string> {
  const file = await striped()
  const payload = Buffer.concat([Buffer.from('--b\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\ncontent-type: image/jpeg\r\n\r\n'), file, Buffer.from('\r\n--b--\r\n')])
  const { body } = await area.send(by, { method: 'POST', url: '/api/v1/media', payload, headers: { 'content-type': 'multipart/form-data; boundary=b' } })
  const { id } = mediaSchemas.uploadMedia.reply.parse(body)
  await attachPhotos(area.ctx(by), { statementId, photoIds: [id] })
  return id
}
const get = async (url: string) => {
  const reply = await area.app.inject({ url })
  return { status: reply.statusCode, bytes: reply.rawPayload, headers: reply.headers }
}
/** How far light and dark are apart in a part of a picture. */
const contrast = async (bytes: Buffer, part: { x: number; y: number; width: number; height: number }) => {
  const { width = 0, height = 0 } = await sharp(bytes).metadata()
  const cut = { left: Math.round(part.x * width), top: Math.round(part.y * height), width: Math.round(part.width * width), height: Math.round(part.height * height) }
  const pixels = await sharp(bytes).extract(cut).greyscale().raw().toBuffer()
  const mean = pixels.reduce((sum, one) => sum + one, 0) / pixels.length
  return Math.sqrt(pixels.reduce((sum, one) => sum + (one - mean) ** 2, 0) / pixels.length)
}
const face = { x: 0.25, y: 0.25, width: 0.25, height: 0.25 }
const beside = { x: 0.6, y: 0.6, width: 0.25, height: 0.25 }
const publicOf = async (id: string) => publicContentOf(area.ctx(), { id, result: (await row(id)).result, isCurrent: true })

const withPhoto = async () => {
  const made = await requested()
  return { ...made, photoId: await photoOn(made.statementId, people.resident) }
}

describe('what is masked', () => {
  it('is unreadable in the copy, in both sizes, and the rest is as it was', async () => {
    const { id, photoId } = await withPhoto()
    await check(people.clerk, id, { photos: [{ id: photoId, caption: 'before', masks: [face] }] })
    const [photo] = (await detail(people.party, id)).photos
    if (!photo?.publicCopy) throw new Error('no copy')
    expect(photo).toMatchObject({ id: photoId, shown: true, caption: 'before', masks: [face], from: 'resident' })
    expect(photo.publicCopy.id).not.toBe(photoId)
    for (const address of [photo.publicCopy.full, photo.publicCopy.thumb]) {
      const { bytes } = await get(address)
      expect(await contrast(bytes, face)).toBeLessThan(30)
      expect(await contrast(bytes, beside)).toBeGreaterThan(address === photo.publicCopy.full ? 100 : 50)
    }
    // Who approves sees the copy alone, the community the photo as taken.
    expect(photo.full).toBe(photo.publicCopy.full)
    const [taken] = (await detail(people.clerk, id)).photos
    expect(await contrast((await get(taken?.full ?? '')).bytes, face)).toBeGreaterThan(100)
  })
  it('is all that the public gets: a copy by its own link, and no way from there to the original', async () => {
    const { id, photoId } = await withPhoto()
    await check(people.clerk, id, { photos: [{ id: photoId, masks: [face] }] })
    await approve(people.party, id)
    const content = await publicOf(id)
    const [photo] = content.photos
    if (!photo) throw new Error('no photo')
    expect(JSON.stringify(content)).not.toContain(photoId)
    expect((await get(photo.full)).status).toBe(200)
    const bent = [photo.full.replace(photo.id, photoId), photo.full.replace('&a=public', ''), photo.full.replace(photo.id, photoId).replace('&a=public', ''), photo.full.replace('a=public', 'a=staff')]
    for (const address of bent) expect([address, (await get(address)).status]).toEqual([address, 404])
  })
  it('is drawn anew with the next check, and the copy before goes', async () => {
    const { id, photoId } = await withPhoto()
    await check(people.clerk, id, { photos: [{ id: photoId, masks: [] }] })
    const [first] = (await detail(people.clerk, id)).photos
    await check(people.clerk, id, { photos: [{ id: photoId, masks: [face] }] })
    const [second] = (await detail(people.clerk, id)).photos
    expect(second?.publicCopy?.id).not.toBe(first?.publicCopy?.id)
    area.now = new Date(area.now.getTime() + 31 * 86_400_000)
    expect(await dropUnattached(area.ctx())).toBeGreaterThanOrEqual(1)
    const left = await area.database.db.selectFrom('media').select('id').where('id', 'in', [photoId, first?.publicCopy?.id ?? v7(), second?.publicCopy?.id ?? v7()]).execute()
    expect(left.map((one) => one.id).sort()).toEqual([photoId, second?.publicCopy?.id].sort())
  })
  it('may lie at the edge and be many; nonsense is refused', async () => {
    const { id, photoId } = await withPhoto()
    const masks = Array.from({ length: 30 }, (_, at) => ({ x: at / 30, y: 1, width: 0, height: 0 }))
    expect((await check(people.clerk, id, { photos: [{ id: photoId, masks }] })).status).toBe(200)
    for (const wrong of [[...masks, face], [{ ...face, x: -1 }], [{ ...face, width: 2 }], [{ x: 'a' }]]) expect((await check(people.clerk, id, { photos: [{ id: photoId, masks: wrong }] })).status).toBe(400)
  })
})

describe('a public link', () => {
  it('opens nothing before the approval, and nothing once withdrawn', async () => {
    const { id, photoId } = await withPhoto()
    await check(people.clerk, id, { photos: [{ id: photoId }] })
    const [early] = (await publicOf(id)).photos
    expect((await get(early?.full ?? '')).status).toBe(410)
    await approve(people.party, id)
    const { status, headers } = await get(early?.full ?? '')
    expect([status, headers['cache-control']]).toEqual([200, 'private, max-age=300'])
    await withdraw(people.party, id)
    for (const address of [early?.full, early?.thumb]) expect((await get(address ?? '')).status).toBe(410)
  })
  it('of a version that was replaced opens nothing', async () => {
    const { id, matterId, photoId } = await withPhoto()
    await check(people.clerk, id, { photos: [{ id: photoId }] })
    await approve(people.party, id)
    const [old] = (await publicOf(id)).photos
    await setMatter(matterId, { state: 'done' })
    const after = await photoOn(await said(matterId, '灯修好了'), people.clerk)
    await check(people.colleague, id, { result: '灯修好了', photos: [{ id: photoId, caption: 'before' }, { id: after, caption: 'after' }] })
    expect((await get(old?.full ?? '')).status).toBe(200)
    const next = await detail(people.party, id)
    expect(next.photos.map(({ from, by }) => [from, by])).toEqual([['resident', null], ['official', '榕树社区']])
    await approve(people.party, next.id)
    expect((await get(old?.full ?? '')).status).toBe(410)
    const content = await publicOf(next.id)
    expect([content.photos.length, content.result?.words, content.result?.photos.map(({ caption }) => caption)]).toEqual([0, '灯修好了', ['before', 'after']])
    const reopened = await publicContentOf(area.ctx(), { id: next.id, result: '灯修好了', isCurrent: false })
    expect([reopened.result, reopened.photos.map(({ caption }) => caption)]).toEqual([null, ['before']])
  })
})

it('photos of another issue or twice the same are refused, and exactly those chosen are shown', async () => {
  const [mine, foreign] = [await withPhoto(), await withPhoto()]
  const second = await photoOn(mine.statementId, people.resident)
  for (const ids of [[foreign.photoId], [mine.photoId, mine.photoId], [v7()]]) {
    expect(await check(people.clerk, mine.id, { photos: ids.map((id) => ({ id })) })).toMatchObject({ status: 400, body: { code: 'media.unknown' } })
  }
  await check(people.clerk, mine.id, { photos: [{ id: mine.photoId }] })
  await check(people.colleague, mine.id, { photos: [{ id: second }] })
  expect((await detail(people.party, mine.id)).photos.map(({ id }) => id)).toEqual([second])
  expect((await detail(people.clerk, mine.id)).photos.map(({ id, shown }) => [id, shown])).toEqual([[mine.photoId, false], [second, true]])
  expect(await area.database.db.selectFrom('publication_media').select('media_id').where('tenant', '=', testTenant).where('publication_id', '=', mine.id).execute()).toEqual([{ media_id: second }])
})
