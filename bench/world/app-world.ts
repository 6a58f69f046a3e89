import { openDatabase, connectionFromUrl } from '../../server/platform/postgres'
import type { Database } from '../../server/database'
import { fillIssues } from './fill-issues'
import { residents, seatsOf, type Seats } from './people'
import { runServer, type RunningServer } from './run-server'
import type { World } from './world'

/** A street with a thousand issues behind a running server, for the app to show. */
export interface AppWorld {
  readonly server: RunningServer
  readonly seats: Seats
  /** An issue of the first deputy, raised by the first resident. */
  readonly issueId: string
  /** Waits for its first check in the first community. */
  readonly publicationId: string
  readonly codeToken: string
  readonly raiserToken: string
}

export async function openAppWorld(world: World, name: string): Promise<AppWorld> {
  const url = await world.database(name)
  const { db, close } = openDatabase<Database>(connectionFromUrl(url))
  try {
    const seats = await seatsOf(db)
    await fillIssues({ connectionString: url }, seats, { count: 1000 })
    const issue = await db.selectFrom('matter').select('id').where('follow_up_deputy_id', '=', seats.deputies[0]?.scopeId ?? '').where('community_id', '=', seats.communities[0]?.scopeId ?? '')
      .where('state', '=', 'withDeputy').orderBy('id').executeTakeFirstOrThrow()
    const code = await db.selectFrom('entry_code').select('token').where('kind', '=', 'place').where('revoked_at', 'is', null).orderBy('roster_code').executeTakeFirstOrThrow()
    const publication = await db.selectFrom('publication').select('id').where('community_id', '=', seats.communities[0]?.scopeId ?? '').orderBy('id').executeTakeFirstOrThrow()
    await db.updateTable('publication').set({ state: 'pending', published_at: null }).where('id', '=', publication.id).execute()
    const server = await runServer({ dataDir: world.folder(name), databaseUrl: url })
    return { server, seats, issueId: issue.id, publicationId: publication.id, codeToken: code.token, raiserToken: residents[0]?.token ?? '' }
  } finally {
    await close()
  }
}
