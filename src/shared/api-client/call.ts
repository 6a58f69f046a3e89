import { endpoints, type BodyOf, type EndpointName, type ParamsOf, type QueryOf, type ReplyOf } from '@contract/api'
import type { EndpointSpec } from '@contract/endpoint'
import { apiBase } from '../platform/origin'
import { trusted } from '../trusted'
import { deviceId } from '../platform/device-id'
import { addressOf } from './address'
import { ApiError, localError } from './api-error'
import { withRetries } from './retry'
import { currentToken, dropSession, ensureSession, whoAmI, type Me } from './session'
import { transport } from './transport'

type Has<Name extends string, T> = [T] extends [undefined] ? unknown : { [K in Name]: T }
type May<Name extends string, T> = [T] extends [undefined] ? unknown : { [K in Name]?: T }
type Keyed<N extends EndpointName> = (typeof endpoints)[N]['idempotent'] extends true ? { key: string } : unknown

/** What a call of this endpoint needs: exactly its params, query, body, and a key where it writes. */
export type InputOf<N extends EndpointName> = Has<'params', ParamsOf<N>> & May<'query', QueryOf<N>> & Has<'body', BodyOf<N>> & Keyed<N>

export interface CallOptions {
  timeoutMs?: number
  /** The outbox retries by its own clock. */
  isRetried?: boolean
  /** Asked when the session stands and before anything goes out: false where it is somebody else's by now. */
  mayGo?: MayGo
}

export type MayGo = () => boolean

/** The same without types, as the outbox keeps it. */
export interface LooseInput {
  params?: Readonly<Record<string, unknown>>
  query?: Readonly<Record<string, unknown>>
  body?: unknown
  key?: string
}

const defaultTimeoutMs = 15_000

export const headersFor = async (token: string | null, key?: string): Promise<Record<string, string>> => ({
  'X-Device-Id': await deviceId(),
  ...(token ? { Authorization: `Bearer ${token}` } : {}),
  ...(key ? { 'Idempotency-Key': key } : {}),
})

/** The token to write with, opening a session where there is none. Throws session.other where `mayGo` says no. */
export const tokenFor = async (mayGo?: MayGo): Promise<string> => {
  const token = await ensureSession()
  if (mayGo && !(mayGo() && token === currentToken())) throw localError('session.other')
  return token
}

const sendOnce = async (endpoint: EndpointSpec, input: LooseInput, timeoutMs: number, mayGo?: MayGo): Promise<unknown> => {
  const token = endpoint.who === 'anyone' ? currentToken() : await tokenFor(mayGo)
  return transport({
    url: addressOf(apiBase(), endpoint.path, input.params, input.query),
    method: endpoint.method,
    headers: await headersFor(token, input.key),
    body: input.body,
    timeoutMs,
  })
}

/** Runs with the session; where the server no longer knows it, opens a guest's once and tries again. */
export const withSession = async <T>(run: () => Promise<T>): Promise<T> => {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 401 || !currentToken()) throw error
    dropSession()
    return run()
  }
}

/** A role ended while its desk was open: who one is now is asked, and the desk follows. A failure leaves what was known. */
const askWhoIAm = (): void => void callLoosely('getMe', {}).then((me) => whoAmI.set(trusted<Me>(me))).catch(() => undefined)

export const callLoosely = async (name: EndpointName, input: LooseInput, { timeoutMs = defaultTimeoutMs, isRetried = true, mayGo }: CallOptions = {}): Promise<unknown> => {
  const endpoint: EndpointSpec = endpoints[name]
  const isRepeatable = isRetried && (endpoint.method === 'GET' || input.key !== undefined)
  try {
    return await withRetries(() => withSession(() => sendOnce(endpoint, input, timeoutMs, mayGo)), isRepeatable)
  } catch (error) {
    if (error instanceof ApiError && error.code === 'access.denied') askWhoIAm()
    throw error
  }
}

/** Calls an endpoint of the contract by name. Throws ApiError only; its message is for the person. */
export const call = async <N extends EndpointName>(name: N, input: InputOf<N>, options?: CallOptions): Promise<ReplyOf<N>> =>
  trusted<ReplyOf<N>>(await callLoosely(name, trusted<LooseInput>(input), options))
