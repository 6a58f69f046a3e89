import type { Kysely } from 'kysely'
import type { Database } from '../../server/database'
import type { Request } from './record-request'

/** An issue as a resident raises it who scanned the code of a grid with a deputy, to be published after review. */
export async function submissionOf(db: Kysely<Database>): Promise<Request> {
  const grid = await db.selectFrom('deputy_grid').innerJoin('place', 'place.id', 'deputy_grid.grid_id').select('place.id').orderBy('place.code').executeTakeFirstOrThrow()
  return {
    method: 'POST', path: '/api/v1/issues',
    body: { text: '五栋楼下的路灯坏了三天，晚上老人下楼看不见台阶，请来人看看', placeId: grid.id, placeWords: '五栋二单元门口', phone: '13900000001', visibility: 'public' },
  }
}

/** As many addresses as keep each one far below its allowance. */
export const addresses: readonly string[] = Array.from({ length: 500 }, (_, at) => `10.20.${Math.floor(at / 250)}.${(at % 250) + 1}`)
