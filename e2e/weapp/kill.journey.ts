import { randomUUID } from 'node:crypto'
import { profile } from '../../server/test/profile'
import { guest, Refused, somebody, type Somebody } from '../support/act-as'
import { databaseOf, isAlive, killFamily } from '../support/end-processes'
import { startServer, type RunningServer } from '../support/start-server'

// It needs neither browser nor mini-program, only the built server; it stands here because this project always runs.

interface Letter { readonly key: string; readonly text: string; number: string | null }
interface Writer { readonly token: string; readonly address: string; readonly letters: Letter[] }

const writersPerRound = 4
const lettersPerWriter = 40

let server: RunningServer
let placeId: string

/** mulberry32: the same kills again for the same TEST_SEED. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

// Each writer stands behind an address of its own: what is counted here is not the allowance of one house.
const start = (dataDir?: string): Promise<RunningServer> => startServer({ dataDir, env: { TRUST_PROXY: 'true' } })

const as = ({ token, address }: Writer): Somebody => somebody(server.url, token, { 'X-Forwarded-For': address })

async function post(writer: Writer, letter: Letter): Promise<void> {
  const { number } = await as(writer).call('raiseIssue', { key: letter.key, body: { text: letter.text, placeId } })
  // The first number that was told is the number for ever.
  if (letter.number !== null && letter.number !== number) throw new Error(`${letter.number} became ${number}`)
  letter.number = number
}

async function newWriter(round: number, nth: number): Promise<Writer> {
  const { token } = await guest(server.url)
  return { token, address: `10.0.${round}.${nth}`, letters: [] }
}

/** Writes until the server is gone; what it answered before that is a promise. */
async function writeOn(writer: Writer): Promise<void> {
  for (let at = 0; at < lettersPerWriter; at += 1) {
    const letter: Letter = { key: randomUUID(), text: `${writer.address} 第 ${at} 件：路灯坏了，请修一修`, number: null }
    writer.letters.push(letter)
    try {
      await post(writer, letter)
    } catch (error) {
      if (error instanceof Refused && error.status < 500) throw error
      return
    }
  }
}

async function numbersByText(writer: Writer): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  let cursor: string | undefined
  do {
    const page = await as(writer).call('listMyIssues', { query: { limit: 50, ...(cursor ? { cursor } : {}) } })
    for (const { id, number } of page.items) {
      const { text } = await as(writer).call('getIssue', { params: { id } })
      found.set(String(text), [...(found.get(String(text)) ?? []), number])
    }
    cursor = page.next ?? undefined
  } while (cursor)
  return found
}

beforeAll(async () => {
  server = await start()
  const { communities } = await (await guest(server.url)).call('listEstates')
  placeId = communities[0]?.estates[0]?.grids[0]?.id ?? ''
})

afterAll(() => server.stop())

it('has every acknowledged issue exactly once after kill -9 of server and database', async () => {
  const random = chance(profile.seed)
  let acknowledged = 0
  for (let round = 0; round < profile.kills; round += 1) {
    const writers = await Promise.all(Array.from({ length: writersPerRound }, (_, nth) => newWriter(round, nth)))
    const writing = Promise.all(writers.map(writeOn))
    await new Promise((resolve) => setTimeout(resolve, 150 + random() * 500))
    const database = databaseOf(server.dataDir)
    // Every other time the database lives on as an orphan, which the next start must find.
    const orphans = round % 2 === 1
    if (!orphans) killFamily(database)
    await server.kill()
    if (orphans) expect(isAlive(database)).toBe(true)
    await writing
    acknowledged += writers.flatMap(({ letters }) => letters).filter(({ number }) => number !== null).length
    server = await start(server.dataDir)
    await checkRound(writers)
  }
  // A kill before anything was written would prove nothing.
  expect(acknowledged).toBeGreaterThan(profile.kills)
}, 60_000 + profile.kills * 30_000)

async function checkRound(writers: readonly Writer[]): Promise<void> {
  for (const writer of writers) {
    const before = await numbersByText(writer)
    for (const { text, number } of writer.letters) if (number !== null) expect({ text, numbers: before.get(text) }).toEqual({ text, numbers: [number] })
    // The phone knows nothing of the last one: it sends again, with the same key.
    for (const letter of writer.letters) await post(writer, letter)
    const after = await numbersByText(writer)
    expect(after).toEqual(new Map(writer.letters.map(({ text, number }) => [text, [number]])))
  }
}
