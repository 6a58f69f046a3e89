import { readdirSync } from 'node:fs'
import sharp from 'sharp'
import { v7 } from 'uuid'
import { mediaSchemas } from '../../../contract/media/schemas'
import type { Actor } from '../../platform/context'
import { openAreaApp, personActor, testTenant, type AreaApp } from '../../test/area-app'
import { insertIssueRow, insertPerson, insertStreet } from '../../test/street'
import { attachPhotos, dropUnattached, mediaRoutes, serveMedia } from '.'

let area: AreaApp
let owner: Actor
let stranger: Actor

beforeAll(async () => {
  area = await openAreaApp(mediaRoutes, serveMedia)
  owner = personActor([await insertPerson(area.database.db)])
  stranger = personActor([await insertPerson(area.database.db)])
})
afterAll(() => area.close())
beforeEach(() => void (area.now = new Date('2026-11-23T10:00:00+08:00')))

const upload = (file: Buffer, { by = owner, key = v7(), name = 'photo.jpg' } = {}) => {
  const boundary = 'boundaryOfTheTest'
  const payload = Buffer.concat([
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: image/jpeg\r\n\r\n`), file, Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  return area.send(by, { method: 'POST', url: '/api/v1/media', key, payload, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } })
}
const uploaded = async (file: Buffer, options = {}) => {
  const { status, body } = await upload(file, options)
  expect(status).toBe(200)
  const { id, photo } = mediaSchemas.uploadMedia.reply.parse(body)
  if (!photo) throw new Error('no photo')
  return { id, photo }
}
const bytesOf = async (url: string) => {
  const reply = await area.app.inject({ url })
  return { status: reply.statusCode, bytes: reply.rawPayload, headers: reply.headers }
}
const picture = (width: number, height: number, background = '#b3271e') => sharp({ create: { width, height, channels: 3, background } })
const noisy = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: 60 } } })

describe('a photo', () => {
  it('of 10 MB is taken and drawn anew, small', async () => {
    const large = await noisy(3200, 2400).jpeg({ quality: 100 }).toBuffer()
    expect(large.length).toBeGreaterThan(9_000_000)
    expect(large.length).toBeLessThan(12 * 1024 * 1024)
    const { photo } = await uploaded(large)
    expect([photo.width, photo.height]).toEqual([1600, 1200])
    const full = await bytesOf(photo.full)
    const thumb = await bytesOf(photo.thumb)
    expect(await sharp(thumb.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 320 })
    expect(full.bytes.length).toBeLessThan(large.length / 2)
  })

  it('keeps no EXIF, GPS, ICC or XMP, and stands upright', async () => {
    const exif = { IFD0: { Copyright: 'secret owner' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 1/1 5/1', GPSLongitudeRef: 'E', GPSLongitude: '109/1 27/1 0/1' } }
    const tagged = await picture(400, 200).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect((await sharp(tagged).metadata()).exif).toBeDefined()
    const { photo } = await uploaded(tagged)
    expect([photo.width, photo.height]).toEqual([200, 400])
    for (const link of [photo.full, photo.thumb]) {
      const { bytes } = await bytesOf(link)
      const { exif: kept, icc, xmp, orientation } = await sharp(bytes).metadata()
      expect({ kept, icc, xmp, orientation }).toEqual({ kept: undefined, icc: undefined, xmp: undefined, orientation: undefined })
      expect(bytes.includes('secret owner')).toBe(false)
    }
  })

  it('loses what was hidden behind it', async () => {
    const { photo } = await uploaded(Buffer.concat([await picture(50, 50).jpeg().toBuffer(), Buffer.from('<script>alert(1)</script>')]))
    expect((await bytesOf(photo.full)).bytes.includes('script')).toBe(false)
  })

  it.each([['png', async () => picture(30, 20).png().toBuffer()], ['webp', async () => picture(30, 20).webp().toBuffer()]])('may be %s, whatever its name', async (_, make) => {
    const { photo } = await uploaded(await make(), { name: 'x.txt' })
    expect((await bytesOf(photo.full)).headers['content-type']).toBe('image/jpeg')
    expect([photo.width, photo.height]).toEqual([30, 20])
  })
})

const crc = (bytes: Buffer): number => {
  let sum = ~0
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1))
  }
  return ~sum >>> 0
}
// A PNG whose header says 60,000 × 60,000 pixels.
const bomb = async (): Promise<Buffer> => {
  const png = Buffer.from(await picture(10, 10).png().toBuffer())
  png.writeUInt32BE(60_000, 16)
  png.writeUInt32BE(60_000, 20)
  png.writeUInt32BE(crc(png.subarray(12, 29)), 29)
  return png
}

describe('refuses in plain words', () => {
  const svg = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><image href="file:///etc/passwd"/></svg>')
  const heic = Buffer.from('000000186674797068656963000000006d69663168656963', 'hex')
  it.each([
    ['a text named .jpg', async () => Buffer.from('just words'), 400, 'media.notImage'],
    ['an SVG', async () => svg, 400, 'media.notImage'],
    ['HTML', async () => Buffer.from('<html><script>1</script></html>'), 400, 'media.notImage'],
    ['a GIF', async () => picture(5, 5).gif().toBuffer(), 400, 'media.notImage'],
    ['HEIC', async () => Buffer.concat([heic, Buffer.alloc(500)]), 400, 'media.notImage'],
    ['nothing', async () => Buffer.alloc(0), 400, 'media.notImage'],
    ['a decompression bomb', bomb, 400, 'media.tooManyPixels'],
    ['a bomb of one colour', async () => picture(9000, 9000).png({ compressionLevel: 9 }).toBuffer(), 400, 'media.tooManyPixels'],
    ['half a photo', async () => { const whole = await noisy(400, 400).jpeg().toBuffer(); return whole.subarray(0, whole.length / 2) }, 400, 'media.damaged'],
    ['a head without a body', async () => (await picture(40, 40).png().toBuffer()).subarray(0, 60), 400, 'media.damaged'],
    ['13 MB', async () => Buffer.concat([await picture(5, 5).jpeg().toBuffer(), Buffer.alloc(13 * 1024 * 1024)]), 413, 'media.tooLarge'],
  ])('%s', async (_, make, status, code) => {
    const answer = await upload(await make())
    expect(answer).toMatchObject({ status, body: { code } })
  })
  it('a request without a file', async () => {
    expect(await area.send(owner, { method: 'POST', url: '/api/v1/media', payload: {} })).toMatchObject({ status: 400, body: { code: 'request.invalid' } })
  })
  it('survives noise of any kind without a 5xx', async () => {
    const base = await noisy(60, 60).jpeg().toBuffer()
    for (let cut = 3; cut < base.length; cut += Math.ceil(base.length / 25)) {
      const broken = Buffer.from(base)
      broken.fill(0xff, cut, cut + 7)
      expect((await upload(broken)).status).toBeLessThan(500)
    }
  })
})

describe('a key', () => {
  it('gives the same photo again, stored once', async () => {
    const [file, key] = [await picture(33, 44).jpeg().toBuffer(), v7()]
    const filesBefore = readdirSync(area.filesDir, { recursive: true }).length
    const first = await uploaded(file, { key })
    const filesAfter = readdirSync(area.filesDir, { recursive: true }).length
    expect(await uploaded(file, { key })).toEqual(first)
    expect(filesAfter).toBeGreaterThan(filesBefore)
    expect(readdirSync(area.filesDir, { recursive: true })).toHaveLength(filesAfter)
    expect(await area.database.db.selectFrom('media').select('id').where('id', '=', first.id).execute()).toHaveLength(1)
  })
  it('with another photo is refused', async () => {
    const key = v7()
    await uploaded(await picture(10, 11).jpeg().toBuffer(), { key })
    expect(await upload(await picture(10, 12).jpeg().toBuffer(), { key })).toMatchObject({ status: 409, body: { code: 'request.keyReused' } })
  })
  it('pressed twice at once makes one', async () => {
    const [file, key] = [await picture(21, 22).jpeg().toBuffer(), v7()]
    const both = await Promise.all([uploaded(file, { key }), uploaded(file, { key })])
    expect(both[0].id).toBe(both[1].id)
  })
})

describe('a link', () => {
  it('is cached until it dies, and is the same all day', async () => {
    const { photo, id } = await uploaded(await picture(12, 12).jpeg().toBuffer())
    const { status, headers } = await bytesOf(photo.full)
    expect(status).toBe(200)
    expect(headers['cache-control']).toBe(`private, immutable, max-age=${38 * 3600}`)
    expect(photo.full).toMatch(new RegExp(`^/api/v1/media/${id}/full\\?t=${testTenant}&e=2026-11-24&s=[\\w-]{22}$`))
  })
  it('dies', async () => {
    const { photo } = await uploaded(await picture(12, 12).jpeg().toBuffer())
    area.now = new Date('2026-11-25T00:00:01+08:00')
    expect((await bytesOf(photo.full)).status).toBe(410)
  })
  it('cannot be bent', async () => {
    const { photo, id } = await uploaded(await picture(12, 13).jpeg().toBuffer())
    const other = await uploaded(await picture(12, 14).jpeg().toBuffer())
    const bent = [
      photo.full.replace('e=2026-11-24', 'e=2027-11-24'), photo.full.replace('/full', '/thumb'), photo.full.replace(id, other.id), photo.full.replace(`t=${testTenant}`, 't=other'),
      photo.full.replace(/s=.*/, 's='), photo.full.replace(/&s=.*/, ''), photo.full.replace('/full', '/..%2ffull'), photo.full.replace(id, 'x'), photo.full.replace('e=2026-11-24', 'e=never'),
    ]
    for (const link of bent) expect([link, (await bytesOf(link)).status]).toEqual([link, 404])
  })
})

describe('photos on words', () => {
  const statementOf = async (actor: Actor) => {
    const street = await insertStreet(area.database.db)
    if (!actor.personId) throw new Error('nobody')
    return (await insertIssueRow(area.database.db, { raisedBy: actor.personId, communityId: street.communityIds[0], streetId: street.streetId })).statementId
  }
  const attach = (actor: Actor, statementId: string, photoIds: string[]) =>
    area.database.db.transaction().execute((db) => attachPhotos({ ...area.ctx(actor), db }, { statementId, photoIds }))
  const some = async (count: number, by = owner) => Promise.all(Array.from({ length: count }, async (_, index) => (await uploaded(await picture(10 + index, 9).jpeg().toBuffer(), { by })).id))
  const hanging = async (statementId: string) =>
    (await area.database.db.selectFrom('statement_media').select('media_id').where('statement_id', '=', statementId).orderBy('position').execute()).map((row) => row.media_id)

  it('keep their order', async () => {
    const [statementId, ids] = [await statementOf(owner), (await some(3)).reverse()]
    await attach(owner, statementId, ids)
    expect(await hanging(statementId)).toEqual(ids)
  })
  it('may have been uploaded as the guest one was before', async () => {
    const guest = await insertPerson(area.database.db)
    const ids = await some(1, personActor([guest]))
    const statementId = await statementOf(owner)
    await attach(personActor([owner.personId ?? '', guest]), statementId, ids)
    expect(await hanging(statementId)).toEqual(ids)
  })
  it.each([
    ['of somebody else', async () => some(1, stranger)],
    ['named twice', async () => { const [id = ''] = await some(1); return [id, id] }],
    ['unknown', async () => [v7()]],
    ['one of them unknown', async () => [...(await some(1)), v7()]],
  ])('are refused %s, and none hangs', async (_, make) => {
    const [statementId, ids] = [await statementOf(owner), await make()]
    await expect(attach(owner, statementId, ids)).rejects.toMatchObject({ code: 'media.unknown' })
    expect(await hanging(statementId)).toEqual([])
    expect(await area.database.db.selectFrom('media').select('id').where('id', 'in', ids).where('attached_at', 'is not', null).execute()).toEqual([])
  })
  it('hang in one place only, also when two reach for them at once', async () => {
    const ids = await some(2)
    const statements = [await statementOf(owner), await statementOf(owner)]
    const results = await Promise.allSettled(statements.map((statementId) => attach(owner, statementId, ids)))
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await Promise.all(statements.map(hanging))).flat().sort()).toEqual([...ids].sort())
  })
})

describe('what hangs on nothing', () => {
  it('goes after 30 days with its bytes, unless they are needed', async () => {
    const files = () => readdirSync(area.filesDir, { recursive: true }).filter((name) => String(name).endsWith('.jpg')).length
    await area.database.db.updateTable('media').set({ attached_at: area.now }).execute()
    const before = files()
    await uploaded(await picture(71, 70).jpeg().toBuffer())
    const twice = await picture(72, 70).jpeg().toBuffer()
    const kept = await uploaded(twice)
    await uploaded(twice)
    await area.database.db.updateTable('media').set({ attached_at: area.now }).where('id', '=', kept.id).execute()
    expect(files()).toBe(before + 4)

    area.now = new Date('2026-12-23T09:00:00+08:00')
    expect(await dropUnattached(area.ctx())).toBe(0)
    area.now = new Date('2026-12-23T10:00:01+08:00')
    expect(await dropUnattached(area.ctx())).toBe(2)
    expect(files()).toBe(before + 2)
    expect(await dropUnattached(area.ctx())).toBe(0)
  })
})
