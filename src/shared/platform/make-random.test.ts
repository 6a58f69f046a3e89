import { makeRandom, uuidOf } from './make-random'
import { mixedBytes } from './mixed-bytes'

describe('random names', () => {
  const random = makeRandom(async (count) => mixedBytes(count))

  it('makes UUIDs of version 4, none twice', async () => {
    const made = await Promise.all(Array.from({ length: 2000 }, () => random.uuid()))
    expect(new Set(made).size).toBe(2000)
    for (const uuid of made) expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('stamps version and variant over any bytes', () => {
    expect(uuidOf(new Uint8Array(16).fill(0xff))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff')
  })

  it('makes secrets the server accepts, none twice', async () => {
    const made = await Promise.all(Array.from({ length: 500 }, () => random.secret()))
    expect(new Set(made).size).toBe(500)
    for (const secret of made) expect(secret).toMatch(/^[0-9A-Za-z_-]{43}$/)
  })

  it('spreads mixed bytes over all values', () => {
    const seen = new Set(mixedBytes(8000))
    expect(seen.size).toBe(256)
  })
})
