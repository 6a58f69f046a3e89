import path from 'node:path'
import type { Database } from '../../server/database'
import { openDatabase, startEmbedded } from '../../server/platform/postgres'
import { insertPeople } from './people'
import type { Request } from './record-request'
import { runServer } from './run-server'
import { submissionOf } from './submission'
import type { World } from './world'

export interface DataDir { readonly dataDir: string; readonly submission: Request }

/** A `.data` as a first `npm start` leaves it, with the bench's people in it. */
export async function openDataDir(world: World): Promise<DataDir> {
  const dataDir = world.folder('data')
  const first = await runServer({ dataDir })
  await first.stop()
  const embedded = await startEmbedded({ dataDir: path.join(dataDir, 'postgres') })
  const { db, close } = openDatabase<Database>(embedded.connection)
  try {
    await insertPeople(db)
    return { dataDir, submission: await submissionOf(db) }
  } finally {
    await close()
    await embedded.stop()
  }
}
