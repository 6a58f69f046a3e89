import { startServer, type RunningServer } from './start-server'
import { cast, guest, signedIn, type Somebody } from './act-as'
import { readWalls, type Walls } from './read-walls'
import type { BodyOf, ReplyOf } from '../../contract/api'

export interface World {
  readonly server: RunningServer
  readonly url: string
  readonly walls: Walls
  end(): Promise<void>
}

export async function openWorld(): Promise<World> {
  const server = await startServer()
  return { server, url: server.url, walls: await readWalls(server), end: () => server.stop() }
}

/** Raises an issue by 韩敏's code, as a phone would. */
export async function raise({ url, walls }: World, who: Somebody, body: Partial<BodyOf<'raiseIssue'>> & { text: string }): Promise<ReplyOf<'raiseIssue'>> {
  const codeToken = walls.token('deputy', '韩敏')
  const { deputy } = await somebodysCode(url, codeToken)
  return who.call('raiseIssue', { body: { placeId: deputy.gridIds[0] ?? '', codeToken, ...body } })
}

async function somebodysCode(url: string, token: string) {
  const visitor = await guest(url)
  const { deputy } = await visitor.call('getCode', { params: { token } })
  if (!deputy) throw new Error(`${token} is no deputy's code`)
  return { deputy }
}

export const deputyHan = (url: string): Promise<Somebody> => signedIn(url, cast.deputyHan)
