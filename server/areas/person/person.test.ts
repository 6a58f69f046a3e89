import type { SmsSender } from '../../platform/channels/sms-sender'
import { profile } from '../../test/profile'
import { openReferenceWorld, type Heard, type ReferenceWorld } from '../../test/reference-world'

let world: ReferenceWorld
beforeAll(async () => { world = await openReferenceWorld() })
afterAll(async () => { await world.close() })

let made = 0
const newSecret = (): string => `secret-${String(++made).padStart(25, '0')}-${'x'.repeat(10)}`
const newPhone = (): string => `1300000${String(++made).padStart(4, '0')}`

interface Session { readonly token: string; readonly id: string; readonly me: { phoneMasked: string | null; name: string | null; grants: { role: string; scopeName: string }[] } }
const sessionOf = ({ status, body }: Heard): Session => {
  expect({ status, code: body.code }).toEqual({ status: 200, code: undefined })
  const { token, me } = body as { token: string; me: Session['me'] & { id: string } }
  return { token, me, id: me.id }
}
const guest = async (secret = newSecret()): Promise<Session> => sessionOf(await world.call('openGuestSession', { body: { secret } }))
const wechat = async (code: string, token: string | null = null): Promise<Session> => sessionOf(await world.call('openWechatSession', { body: { code }, token }))
const ask = (token: string, phone: string): Promise<Heard> => world.call('requestSmsCode', { token, body: { phone } })
const answer = (token: string, asked: Heard, code = asked.body['demoCode']): Promise<Heard> => world.call('openPhoneSession', { token, body: { challengeId: asked.body['challengeId'], code } })
const byPhone = async (token: string, phone: string): Promise<Session> => sessionOf(await answer(token, await ask(token, phone)))
const personOf = async (token: string): Promise<unknown> => (await world.call('getMe', { token })).body['id']
const counted = async (what: string, ...values: unknown[]): Promise<number> => Number((await world.database.pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${what}`, values)).rows[0]?.n)

describe('a guest', () => {
  it('is the same person for the same secret, with a new token each time', async () => {
    const secret = newSecret()
    const [first, second] = [await guest(secret), await guest(secret)]
    expect(second.id).toBe(first.id)
    expect(second.token).not.toBe(first.token)
    expect(first.token).toMatch(/^[\w-]{43}$/)
  })

  it('is one person where twenty phones say the same secret at once, and nobody is left over', async () => {
    const before = await counted('person')
    const secret = newSecret()
    const sessions = await Promise.all(Array.from({ length: 20 }, () => guest(secret)))
    expect(new Set(sessions.map(({ id }) => id)).size).toBe(1)
    expect(await counted('person')).toBe(before + 1)
  })

  it.each(['', 'short', `${'a'.repeat(31)}!`, 'a'.repeat(65), `${'a'.repeat(40)}\u0000`])('is refused for the secret %j', async (secret) => {
    expect(await world.call('openGuestSession', { body: { secret } })).toMatchObject({ status: 400, body: { code: 'request.invalid' } })
  })

  it('leaves neither secret nor token in the database', async () => {
    const secret = newSecret()
    const { token } = await guest(secret)
    for (const table of ['identity', 'login_session', 'person', 'audit']) {
      const { rows } = await world.database.pool.query(`SELECT to_jsonb(t)::text AS text FROM ${table} t`)
      const text = JSON.stringify(rows)
      for (const word of [secret, token, Buffer.from(secret).toString('hex'), Buffer.from(token).toString('hex')]) expect(text).not.toContain(word)
    }
  })
})

describe('a bearer token', () => {
  it.each(['x', 'a'.repeat(43), 'a'.repeat(200), "' OR 1=1 --", `${'я'.repeat(30)}`, 'null', 'Bearer'])('that was made up opens nothing: %s', async (token) => {
    const reply = await world.app.inject({ method: 'GET', url: '/api/v1/me', headers: { authorization: Buffer.from(`Bearer ${token}`).toString('latin1') } })
    expect(reply.statusCode).toBe(401)
  })

  it('ends by sign-out, and after 180 days', async () => {
    const { token } = await guest()
    expect((await world.call('signOut', { token })).status).toBe(200)
    expect(await world.call('getMe', { token })).toMatchObject({ status: 401, body: { code: 'session.expired' } })
    const other = await guest()
    const then = world.now
    world.now = new Date(then.getTime() + 180 * 86_400_000)
    expect((await world.call('getMe', { token: other.token })).status).toBe(401)
    world.now = then
  })

  it('of one county opens nothing in another', async () => {
    await world.database.pool.query("INSERT INTO tenant VALUES ('elsewhere', '别县', now()) ON CONFLICT DO NOTHING")
    await world.database.pool.query("INSERT INTO tenant_host VALUES ('elsewhere.test', 'elsewhere') ON CONFLICT DO NOTHING")
    const { token } = await guest()
    expect((await world.call('getMe', { token, headers: { host: 'elsewhere.test' } })).status).toBe(401)
    expect((await world.call('getMe', { token, headers: { 'x-app-id': 'ELSEWHERE.test' } })).status).toBe(401)
  })
})

describe('a phone', () => {
  it('is added to the guest who proves it, masked', async () => {
    const { token, id } = await guest()
    const session = await byPhone(token, newPhone())
    expect(session.id).toBe(id)
    expect(session.me.phoneMasked).toMatch(/^130\*{4}\d{4}$/)
  })

  it('joins another guest into the person, whose old tokens then are that person', async () => {
    const phone = newPhone()
    const first = await guest()
    await byPhone(first.token, phone)
    const second = await guest()
    expect((await byPhone(second.token, phone)).id).toBe(first.id)
    expect(await personOf(second.token)).toBe(first.id)
    expect(await counted("audit WHERE event = 'person.joined' AND subject_id = $1", second.id)).toBe(1)
  })

  it('never leaves a chain of joined persons', async () => {
    const [one, two] = [newPhone(), newPhone()]
    const owner = await guest()
    await byPhone(owner.token, one)
    const other = await guest()
    const third = await guest()
    await wechat('chain', third.token)
    await byPhone(third.token, two)
    await byPhone(other.token, one)
    expect(await counted('person p JOIN person q ON q.tenant = p.tenant AND q.id = p.merged_into WHERE q.merged_into IS NOT NULL')).toBe(0)
  })

  it('that is somebody else\'s on a signed-in device changes over, and mixes nothing', async () => {
    const [mine, yours] = [newPhone(), newPhone()]
    const { token, id } = await guest()
    await byPhone(token, mine)
    const second = await byPhone(token, yours)
    expect(second.id).not.toBe(id)
    expect(await personOf(token)).toBe(id)
  })

  it('of the roster gives its roles with their scopes', async () => {
    const { me } = await byPhone((await guest()).token, '12000010007')
    expect(me).toMatchObject({ name: '韩敏', phoneMasked: '120****0007', grants: [{ role: 'deputy', scopeName: '鱼复街道议事代表' }] })
    const community = await byPhone((await guest()).token, '12000030010')
    expect(community.me.grants).toEqual([expect.objectContaining({ role: 'community', scopeName: '榕树社区' })])
  })

  it('gives no role whose term ended', async () => {
    const { token } = await byPhone((await guest()).token, '12000020001')
    expect((await world.call('getMe', { token })).body['grants']).toHaveLength(1)
    const then = world.now
    world.now = new Date('2027-01-01T00:00:00+08:00')
    expect((await world.call('getMe', { token })).body['grants']).toEqual([])
    world.now = then
  })
})

describe('an SMS code', () => {
  it('allows five tries, each counted though it failed', async () => {
    const { token } = await guest()
    const asked = await ask(token, newPhone())
    const wrong = asked.body['demoCode'] === '000000' ? '000001' : '000000'
    for (let attempt = 0; attempt < 5; attempt++) expect(await answer(token, asked, wrong)).toMatchObject({ status: 400, body: { code: 'sms.wrong' } })
    expect(await answer(token, asked)).toMatchObject({ status: 429, body: { code: 'sms.tooManyTries' } })
  })

  it('gains nothing from guesses at the same instant', async () => {
    const { token } = await guest()
    const asked = await ask(token, newPhone())
    const wrong = Array.from({ length: 30 }, (_, guessed) => String(guessed).padStart(6, '0')).filter((code) => code !== asked.body['demoCode'])
    const replies = await Promise.all(wrong.map((code) => answer(token, asked, code)))
    expect(replies.filter(({ body }) => body.code === 'sms.wrong')).toHaveLength(5)
    expect(replies.filter(({ status }) => status >= 500)).toEqual([])
  })

  it('opens one session, also where two try it at once', async () => {
    const { token } = await guest()
    const asked = await ask(token, newPhone())
    const replies = await Promise.all([answer(token, asked), answer(token, asked)])
    expect(replies.map(({ status, body }) => body.code ?? status).sort()).toEqual([200, 'sms.expired'])
    expect(await answer(token, asked)).toMatchObject({ body: { code: 'sms.expired' } })
  })

  it('runs out after five minutes, and is worth nothing to somebody else', async () => {
    const { token } = await guest()
    const asked = await ask(token, newPhone())
    expect(await answer((await guest()).token, asked)).toMatchObject({ body: { code: 'sms.expired' } })
    const then = world.now
    world.now = new Date(then.getTime() + 5 * 60_000)
    expect(await answer(token, asked)).toMatchObject({ body: { code: 'sms.expired' } })
    world.now = then
  })

  it('is asked for by nobody without a session, and not for half a number', async () => {
    expect((await world.call('requestSmsCode', { body: { phone: newPhone() } })).status).toBe(401)
    expect((await ask((await guest()).token, '1300000')).status).toBe(400)
  })
})

describe('joining at the same instant', () => {
  it('makes one person of a new phone on two devices, and fails nobody', async () => {
    for (let round = 0; round < profile.races; round++) {
      const phone = newPhone()
      const guests = await Promise.all([guest(), guest()])
      const asked = await Promise.all(guests.map(async ({ token }) => ({ token, code: await ask(token, phone) })))
      const replies = await Promise.all(asked.map(({ token, code }) => answer(token, code)))
      expect(new Set(replies.map((reply) => sessionOf(reply).id)).size).toBe(1)
      expect(new Set(await Promise.all(guests.map(({ token }) => personOf(token)))).size).toBe(1)
    }
  })

  it('joins crosswise by phone and WeChat without a dead end', async () => {
    for (let round = 0; round < profile.races; round++) {
      const [phone, code] = [newPhone(), `cross-${round}`]
      const [inApp, inBrowser] = [await wechat(code), await guest()]
      await byPhone(inBrowser.token, phone)
      const asked = await ask(inApp.token, phone)
      const replies = await Promise.all([answer(inApp.token, asked), world.call('openWechatSession', { token: inBrowser.token, body: { code } })])
      expect(replies.map(({ status }) => status)).toEqual([200, 200])
      expect(await counted('person p JOIN person q ON q.tenant = p.tenant AND q.id = p.merged_into WHERE q.merged_into IS NOT NULL')).toBe(0)
    }
  })
})

describe('WeChat', () => {
  it('knows the phone again, and joins the guest who calls', async () => {
    const first = await wechat('liu')
    expect((await wechat('liu')).id).toBe(first.id)
    const { token } = await guest()
    expect((await wechat('liu', token)).id).toBe(first.id)
    expect(await personOf(token)).toBe(first.id)
  })
})

describe('a forgotten device', () => {
  it('starts anew, and its person goes on elsewhere', async () => {
    const [phone, secret] = [newPhone(), newSecret()]
    const device = await guest(secret)
    const { token, id } = await byPhone(device.token, phone)
    expect((await world.call('forgetDevice', { token, body: { secret } })).status).toBe(200)
    expect((await world.call('getMe', { token })).status).toBe(401)
    const anew = await guest(secret)
    expect(anew.id).not.toBe(id)
    expect((await byPhone((await guest()).token, phone)).id).toBe(id)
  })

  it('does not forget somebody else\'s device', async () => {
    const secret = newSecret()
    const victim = await guest(secret)
    const { token } = await guest()
    await world.call('forgetDevice', { token, body: { secret } })
    expect((await guest(secret)).id).toBe(victim.id)
  })
})

describe('outside demo mode', () => {
  const sent: { phone: string; code: string }[] = []
  const sms: SmsSender = { available: true, sendCode: async (phone, code) => void sent.push({ phone, code }) }
  let live: ReferenceWorld
  beforeAll(async () => { live = await openReferenceWorld({ services: { demo: false, sms } }) })
  afterAll(async () => { await live.close() })
  const liveGuest = async (): Promise<string> => String((await live.call('openGuestSession', { body: { secret: newSecret() } })).body['token'])

  it('the code goes by SMS alone, one a minute, also where ten ask at once', async () => {
    const [token, phone] = [await liveGuest(), newPhone()]
    const replies = await Promise.all(Array.from({ length: 10 }, () => live.call('requestSmsCode', { token, body: { phone } })))
    expect(replies.filter(({ status }) => status === 200).map(({ body }) => body['demoCode'])).toEqual([null])
    expect(replies.filter(({ body }) => body.code === 'sms.tooSoon')).toHaveLength(9)
    expect(sent).toEqual([{ phone, code: expect.stringMatching(/^\d{6}$/) }])
    live.now = new Date(live.now.getTime() + 60_000)
    expect((await live.call('requestSmsCode', { token, body: { phone } })).status).toBe(200)
  })

  it('says so where the SMS cannot be sent', async () => {
    live.services.sms.sendCode = async () => { throw new Error('down') }
    expect(await live.call('requestSmsCode', { token: await liveGuest(), body: { phone: newPhone() } })).toMatchObject({ status: 503, body: { code: 'sms.unavailable' } })
  })
})
