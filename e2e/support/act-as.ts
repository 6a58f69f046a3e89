import { randomBytes, randomUUID } from 'node:crypto'
import { endpoints, type BodyOf, type EndpointName, type ParamsOf, type QueryOf, type ReplyOf } from '../../contract/api'

type Given<Name extends string, T> = [T] extends [undefined] ? { [K in Name]?: undefined } : { [K in Name]?: T }
type Input<N extends EndpointName> = Given<'params', ParamsOf<N>> & Given<'query', QueryOf<N>> & Given<'body', BodyOf<N>> & { key?: string }

/** Somebody who speaks to the server without a screen: what the others in a journey do meanwhile, and what is counted at its end. */
export interface Somebody {
  readonly token: string
  /** @throws with the status and the server's words on any answer but 2xx. */
  call<N extends EndpointName>(name: N, input?: Input<N>): Promise<ReplyOf<N>>
}

/** The server's own answer, held against its schema by the API tests. */
const trusted = <T>(value: unknown): T => value as T

export class Refused extends Error {
  constructor(readonly status: number, readonly body: string) {
    super(`${status} ${body}`)
  }
}

function addressOf(path: string, params: Record<string, unknown> = {}, query: Record<string, unknown> = {}): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const search = new URLSearchParams(Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]))
  return `/api/v1${filled}${search.size > 0 ? `?${search.toString()}` : ''}`
}

export function somebody(url: string, token: string, headers: Record<string, string> = {}): Somebody {
  return {
    token,
    async call(name, { params, query, body, key = randomUUID() } = {}) {
      const { method, path, idempotent } = endpoints[name]
      const reply = await fetch(url + addressOf(path, params, query), {
        method,
        headers: {
          'X-Device-Id': 'e2e-device-0000000000000000',
          ...headers,
          ...(token ? { Authorization: `Bearer ${token}` } : {}),
          ...(idempotent ? { 'Idempotency-Key': key } : {}),
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await reply.text()
      if (!reply.ok) throw new Refused(reply.status, text)
      return trusted(JSON.parse(text))
    },
  }
}

export async function guest(url: string): Promise<Somebody> {
  const { token } = await somebody(url, '').call('openGuestSession', { body: { secret: randomBytes(32).toString('base64url') } })
  return somebody(url, token)
}

/** Signed in by phone, with the code that demo mode shows. */
export async function signedIn(url: string, phone: string): Promise<Somebody> {
  const someone = await guest(url)
  const { challengeId, demoCode } = await someone.call('requestSmsCode', { body: { phone } })
  if (!demoCode) throw new Error('the server shows no SMS code: it is not in demo mode')
  const { token } = await someone.call('openPhoneSession', { body: { challengeId, code: demoCode } })
  return somebody(url, token)
}

/** People of the reference street by what they do in a journey; their phones are the roster's. */
export const cast = {
  deputyHan: '12000010007',
  communityYu: '12000030010',
  communityXiu: '12000030011',
  partyCommittee: '12000030005',
  congressOffice: '12000030002',
  streetOffice: '12000030004',
  cityManagement: '12000030020',
} as const
