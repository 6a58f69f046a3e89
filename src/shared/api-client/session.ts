import { personEndpoints } from '@contract/person/endpoints'
import type { ReplyOf } from '@contract/api'
import { apiBase } from '../platform/origin'
import { deviceId } from '../platform/device-id'
import { introduce, isKnownSilently } from '../platform/introduce'
import { isText, storage } from '../platform/storage'
import { trusted } from '../trusted'
import { channel } from '../channel'
import { addressOf } from './address'
import { keptMe, type Me } from './kept-me'
import { transport } from './transport'

export type { Me } from './kept-me'

type Session = ReplyOf<'openGuestSession'>

const key = 'session.token'
const signInTimeoutMs = 15_000

let token: string | null = storage.read(key, isText)

/** Who the person is at the moment, as last known on this device; null before the first call that needs it. The store's session slice listens. */
export const whoAmI = channel<Me | null>(token === null ? null : keptMe.read())
whoAmI.subscribe(() => keptMe.keep(whoAmI.get()))

let opening: Promise<string> | null = null

export const currentToken = (): string | null => token

/** Whether asking for one's own things can find any: a session is here, or WeChat will open the one of before. */
export const isSomebody = (): boolean => token !== null || isKnownSilently()

/** Takes over a session from a reply (phone sign-in): the token from now on. */
export const adoptSession = (session: Session): void => {
  token = session.token
  storage.write(key, session.token)
  whoAmI.set(session.me)
}

export const dropSession = (): void => {
  token = null
  storage.drop(key)
  whoAmI.set(null)
}

const open = async (): Promise<string> => {
  const me = await introduce()
  const { path, method } = me.kind === 'guest' ? personEndpoints.openGuestSession : personEndpoints.openWechatSession
  const reply = await transport({
    url: addressOf(apiBase(), path),
    method,
    headers: { 'X-Device-Id': await deviceId() },
    body: me.kind === 'guest' ? { secret: me.secret } : { code: me.code },
    timeoutMs: signInTimeoutMs,
  })
  const session = trusted<Session>(reply)
  adoptSession(session)
  return session.token
}

/** The token, opening a silent session where there is none; many callers at once open one. */
export const ensureSession = (): Promise<string> => {
  if (token) return Promise.resolve(token)
  opening ??= open().finally(() => { opening = null })
  return opening
}
