import fc from 'fast-check'
import { v7 } from 'uuid'
import { endpoints, type EndpointName } from '../../contract/api'
import { phrases } from '../../contract/errors'
import { accessLines } from './access-lines'
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
  fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.base64String({ maxLength: 80 }), fc.uuid(),
)
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
  param: fc.option(nastyText, { freq: 6 }), query: fc.dictionary(fc.constantFrom('cursor', 'limit', 'filter', 'communityId', 'deputyId'), nastyText, { maxKeys: 2 }),
  key: fc.oneof(fc.constant(null), nastyText), header: fc.option(fc.constantFrom('x-device-id', 'x-app-id', 'authorization', 'content-type', 'date'), { freq: 8 }),
})

// What a phone cannot send in a header Node's own client refuses.
const sendable = (text: string): boolean => /^[\x20-\x7e]*$/.test(text)

describe('whatever is sent', () => {
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
