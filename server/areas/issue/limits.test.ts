import { v7 } from 'uuid'
import { openWorld, type Answer, type World } from '../../test/issue-world'
import { insertPersona, type Persona } from '../../test/world-people'

let world: World
beforeAll(async () => void (world = await openWorld({ limited: true })))
afterAll(() => world.close())

const anybody = (): Promise<Persona> => insertPersona({ db: world.database.db, vault: world.services.vault, tenant: 'home', host: 'home.test' })
const raise = (who: Persona, address: string, key = v7()): Promise<Answer> => world.call(who, 'raiseIssue', { address, key, body: { text: '5栋楼下的路灯坏了', placeId: world.street.gridIds[0] } })
const statuses = async (calls: readonly Promise<Answer>[]): Promise<Record<number, number>> => {
  const counted: Record<number, number> = {}
  for (const { status } of await Promise.all(calls)) counted[status] = (counted[status] ?? 0) + 1
  return counted
}

describe('submissions are counted in PostgreSQL', () => {
  it('60 an hour a person, from wherever; the 61st is told how long to wait', async () => {
    const person = await anybody()
    expect(await statuses(Array.from({ length: 60 }, (_, at) => raise(person, `10.0.0.${at}`)))).toEqual({ 200: 60 })
    const { status, body } = await raise(person, '10.0.1.1')
    expect([status, body.code]).toEqual([429, 'request.tooMany'])
    const { waitSeconds } = body.details as { waitSeconds: number }
    expect(waitSeconds).toBeGreaterThan(3000)
    expect(waitSeconds).toBeLessThanOrEqual(3600)
    expect((await raise(await anybody(), '10.0.0.1')).status).toBe(200)
  })
  it('600 an hour an address, from whomever', async () => {
    const people = await Promise.all(Array.from({ length: 11 }, anybody))
    const calls = people.slice(0, 10).flatMap((person) => Array.from({ length: 60 }, () => person))
    const answers: Promise<Answer>[] = []
    for (const person of calls) {
      const sent = raise(person, '10.9.9.9')
      answers.push(sent)
      if (answers.length % 20 === 0) await sent
    }
    expect(await statuses(answers)).toEqual({ 200: 600 })
    const last = people.at(-1)
    expect(last && [(await raise(last, '10.9.9.9')).status, (await raise(last, '10.9.9.10')).status]).toEqual([429, 200])
  })
  it('a retry with the same key takes nothing of the allowance', async () => {
    const [person, key] = [await anybody(), v7()]
    for (let times = 0; times < 61; times++) expect((await raise(person, '10.8.0.1', key)).status).toBe(200)
    expect((await raise(person, '10.8.0.1')).status).toBe(200)
  })
  it('a sixty-first retry of what was committed still brings its number', async () => {
    const [person, key] = [await anybody(), v7()]
    const first = await raise(person, '10.7.0.1', key)
    for (let times = 0; times < 59; times++) await raise(person, '10.7.0.1')
    const again = await raise(person, '10.7.0.1', key)
    expect([again.status, again.body.number]).toEqual([200, first.body.number])
  })
})
