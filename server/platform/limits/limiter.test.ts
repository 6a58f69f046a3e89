import type { Database } from '../../database'
import { createTestDatabase, type TestDatabase } from '../../test/database'
import { allowances, postgresLimiter, type Caller, type Limiter } from './limiter'

let database: TestDatabase<Database>
let limiter: Limiter
beforeAll(async () => {
  database = await createTestDatabase<Database>()
  limiter = postgresLimiter(database.pool)
})
afterAll(() => database.close())

const { person: personMost, address: addressMost } = allowances.sms
const caller = (personId: string | null, address: string): Caller => ({ tenant: 'home', personId, address })
const takeMany = async (who: Caller, times: number): Promise<(number | null)[]> => {
  const answers: (number | null)[] = []
  for (let at = 0; at < times; at += 1) answers.push(await limiter.take('sms', who))
  return answers
}

describe('counted allowances', () => {
  it('who is refused takes nothing of the address that others share', async () => {
    const answers = await takeMany(caller('greedy', 'shared'), personMost + addressMost)
    expect(answers.filter((wait) => wait === null)).toHaveLength(personMost)
    expect(await limiter.take('sms', caller('neighbour', 'shared'))).toBeNull()
  })
  it('an address has its own end, whoever calls, also nobody', async () => {
    expect((await takeMany(caller(null, 'crowd'), addressMost)).every((wait) => wait === null)).toBe(true)
    expect(await limiter.take('sms', caller('anybody', 'crowd'))).toBeGreaterThan(allowances.sms.seconds - 60)
  })
  it('counts every one of many at the same instant', async () => {
    const answers = await Promise.all(Array.from({ length: personMost * 3 }, (_, at) => limiter.take('sms', caller('hasty', `place-${at}`))))
    expect(answers.filter((wait) => wait === null)).toHaveLength(personMost)
  })
  it('begins anew when the window ran out', async () => {
    await takeMany(caller('patient', 'bench'), personMost + 1)
    await database.db.updateTable('rate_limit').set({ expire: Date.now() - 1 }).where('key', 'like', '%patient').execute()
    expect(await limiter.take('sms', caller('patient', 'bench'))).toBeNull()
  })
  it('gives back what a retry took', async () => {
    await takeMany(caller('again', 'desk'), personMost)
    await limiter.giveBack('sms', caller('again', 'desk'))
    expect(await takeMany(caller('again', 'desk'), 2)).toEqual([null, expect.any(Number)])
  })
})
