import type { ReferenceWorld } from './reference-world'

/** Signs people of the reference street in, once each, by the phone the roster has of them. */
export function rosterSessions(world: ReferenceWorld): (phone: string) => Promise<string> {
  const known = new Map<string, string>()
  let guests = 0
  return async (phone) => {
    const token = known.get(phone) ?? (await signIn(world, phone, guests += 1))
    known.set(phone, token)
    return token
  }
}

/** A silent guest, as a phone makes one. */
export async function guestSession(world: ReferenceWorld, number: number): Promise<string> {
  const { body } = await world.call('openGuestSession', { body: { secret: `guest-of-the-simulated-month-${String(number).padStart(8, '0')}` } })
  return String(body.token)
}

async function signIn(world: ReferenceWorld, phone: string, number: number): Promise<string> {
  const token = await guestSession(world, 90_000_000 + number)
  const { body: sent } = await world.call('requestSmsCode', { token, body: { phone } })
  const { status, body } = await world.call('openPhoneSession', { token, body: { challengeId: sent.challengeId, code: sent.demoCode } })
  if (status !== 200) throw new Error(`${phone}: ${status} ${body.code}`)
  return String(body.token)
}
