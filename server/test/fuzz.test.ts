import fc from 'fast-check'
import { v7 } from 'uuid'
import { endpoints, type EndpointName } from '../../contract/api'
import { phrases } from '../../contract/errors'
import { accessLines } from './access-lines'
import { areaSchemas } from './area-schemas'
import { openWorld, personas, type Call, type World } from './issue-world'
import { profile } from './profile'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const names = Object.keys(endpoints) as EndpointName[]

const nastyText = fc.oneof(
  fc.constantFrom(
    '', ' ', 'a', '\u0000', '路灯\u0000坏了好几天', '\ud800', '\udfff\ud800', '👩‍👩‍👧‍👦'.repeat(300), '路'.repeat(2001), '\u202e路灯坏了', '\ufffe', '\r\n\t', "'; DROP TABLE issue; --", '%', '_', '\\',
    '__proto__', 'constructor', 'null', '-1', '1e309', '0x10', '2026-02-30', '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '../../etc/passwd', '<script>', '1'.repeat(32), 'WyJhIl0', 'bnVsbA', 'W10',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.base64String({ maxLength: 80 }), fc.uuid(), fc.uuid().map((id) => id.toUpperCase()),
)
const twoDigits = (part: number): string => String(part).padStart(2, '0')
// A cursor whose shape is right: what is in it the database must read, or nobody.
const forgedTime = fc.oneof(
  fc.constantFrom('2026-99-99 99:99:99', '0000-01-01T00:00:00Z', '2026-02-30 10:00:00+00', 'infinity', '-infinity', '\ud800', 'a\u0000b'),
  fc.tuple(fc.nat(9999), fc.nat(99), fc.nat(99), fc.nat(99), fc.constantFrom('+00', '+99', 'Z', '+15:59', ''))
    .map(([year, month, day, hour, offset]) => `${String(year).padStart(4, '0')}-${[month, day].map(twoDigits).join('-')} ${twoDigits(hour)}:00:00${offset}`),
)
const forgedId = fc.oneof(fc.uuid(), fc.uuid().map((id) => id.toUpperCase()), nastyText)
const forgedCursor = fc.oneof(fc.tuple(forgedTime, forgedId), fc.tuple(fc.nat(9), forgedTime, forgedId), fc.tuple(forgedId)).map((keys) => Buffer.from(JSON.stringify(keys)).toString('base64url'))
const nasty: fc.Arbitrary<unknown> = fc.oneof(nastyText, fc.constantFrom(null, true, 0, -1, 1e308, 2 ** 53, [], {}, [[]], { length: 1e9 }), fc.array(fc.uuid(), { minLength: 9, maxLength: 11 }), fc.jsonValue({ maxDepth: 3 }))

type Change = { readonly at: number; readonly value: unknown; readonly drop: boolean }
const changes: fc.Arbitrary<Change[]> = fc.array(fc.record({ at: fc.nat(20), value: nasty, drop: fc.boolean() }), { maxLength: 3 })

/** Puts what is nasty in the place of a field, or takes a field away. */
function damaged(body: unknown, damages: readonly Change[]): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return damages[0]?.value ?? body
  const fields: Record<string, unknown> = { ...body }
  for (const { at, value, drop } of damages) {
    const keys = [...Object.keys(fields), 'photoIds', 'codeToken', 'deputyId', 'placeWords', 'phone', 'unknown']
    const key = keys[at % keys.length] ?? 'unknown'
    if (drop) delete fields[key]
    else fields[key] = value
  }
  return fields
}

const generated = fc.record({
  name: fc.constantFrom(...names), who: fc.constantFrom(...personas, 'nobody' as const), damages: changes, wholly: fc.option(nasty, { freq: 8 }),
  param: fc.option(nastyText, { freq: 6 }), query: fc.dictionary(fc.constantFrom('cursor', 'limit', 'filter', 'communityId', 'deputyId', 'estate', 'kind'), fc.oneof(nastyText, forgedCursor), { maxKeys: 2 }),
  key: fc.oneof(fc.constant(null), nastyText), header: fc.option(fc.constantFrom('x-device-id', 'x-app-id', 'authorization', 'content-type', 'date'), { freq: 8 }),
})

// What a phone cannot send in a header Node's own client refuses.
const sendable = (text: string): boolean => /^[\x20-\x7e]*$/.test(text)

type Listed = readonly [name: EndpointName, field: string]
const listed: Listed[] = names.flatMap((name) => Object.keys(areaSchemas[name].query?.shape ?? {}).map((field): Listed => [name, field]))
const alwaysAsked = ['\u0000', 'a\u0000b', '\ud800', '\udfff', 'A\ud800', '019ABCDE-0000-7000-8000-00000000000F', '%', '']

describe('whatever is sent', () => {
  it('in a query string of a list never breaks it: ids in capitals, NUL, half characters, forged cursors', async () => {
    expect(listed.length).toBeGreaterThan(10)
    const answered = async ([name, field]: Listed, value: string): Promise<void> => {
      const right = await listCalls[name]
      for (const who of ['resident', 'deputy', 'clerk', 'party', 'nobody'] as const) {
        const { status, body } = await world.call(who, name, { query: { ...right?.query, [field]: value } })
        if (status !== 200) expect([name, field, value, status < 500, String(body.code) in phrases]).toEqual([name, field, value, true, true])
      }
    }
    const listCalls: Partial<Record<EndpointName, Promise<Call>>> = Object.fromEntries(listed.map(([name]) => [name, accessLines[name].call(world)]))
    for (const one of listed) for (const value of alwaysAsked) await answered(one, value)
    await fc.assert(fc.asyncProperty(fc.constantFrom(...listed), fc.oneof(forgedCursor, nastyText), answered), { numRuns: Math.ceil(profile.fuzz / 10), seed: profile.seed })
  })
  it('as bytes that are no text is refused', async () => {
    for (const [name, field] of listed) for (const bytes of ['%ED%A0%80', '%C0%80', '%FF', '%', '%0', '%00']) {
      const reply = await world.app.inject({ url: `/api/v1${endpoints[name].path}?${field}=${bytes}`, headers: { host: world.who.clerk.host, authorization: `Bearer ${world.who.clerk.token}` } })
      expect([name, field, bytes, reply.statusCode < 500]).toEqual([name, field, bytes, true])
    }
  })
  it('never breaks the server, and is refused in plain Chinese with a code', async () => {
    await fc.assert(fc.asyncProperty(generated, fc.string({ maxLength: 30 }), async ({ name, who, damages, wholly, param, query, key, header }, value) => {
      const right = await accessLines[name].call(world)
      const call: Call = {
        ...right, query: { ...right.query, ...query }, key: key !== null && sendable(key) ? key : v7(),
        params: { ...right.params, ...(param !== null && { id: param, token: param }) },
        body: wholly ?? (right.body === undefined ? undefined : damaged(right.body, damages)),
        ...(header && sendable(value) && { headers: { [header]: value } }),
      }
      const { status, body } = await world.call(who, name, endpoints[name].method === 'GET' ? { ...call, body: undefined } : call)
      if (status === 200) return
      const known = typeof body.code === 'string' && body.code in phrases
      expect([name, status < 500 || status === 503, known, /[\u4e00-\u9fff]/.test(String(body.message)), typeof body.requestId]).toEqual([name, true, true, true, 'string'])
    }), { numRuns: profile.fuzz, seed: profile.seed })
  })
})
