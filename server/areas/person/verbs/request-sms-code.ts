import type { personSchemas } from '../../../../contract/person/schemas'
import type { Ctx } from '../../../context'
import { isoChina } from '../../../platform/clock/china-time'
import { personOf } from '../../../platform/context'
import { newSmsCode } from '../../../platform/crypto/new-token'
import { refuse } from '../../../platform/errors'
import type { Input, Reply } from '../../../platform/http/route'
import { insertChallenge, newestChallengeAt, waitForNumber } from '../queries/sms'

const minutesValid = 5
const secondsApart = 60

/** How a code is kept: bound to its challenge, so that equal codes do not look equal. */
export const smsCodeHash = (ctx: Ctx, challengeId: string, code: string): Buffer => ctx.services.vault.keyedHash('sms-code', `${challengeId}:${code}`)

/** Sends a sign-in code, one a minute to a number; in demo mode the answer carries it, for no SMS goes out. */
export async function requestSmsCode(ctx: Ctx, { body }: Input<typeof personSchemas.requestSmsCode>): Promise<Reply<typeof personSchemas.requestSmsCode>> {
  const { personId } = personOf(ctx.actor) ?? refuse('session.missing')
  const { sms, vault, demo } = ctx.services
  if (!demo && !sms.available) return refuse('sms.unavailable')
  const phoneHash = vault.keyedHash('phone', body.phone)
  await waitForNumber(ctx, phoneHash)
  const newest = await newestChallengeAt(ctx, phoneHash)
  if (!demo && newest && ctx.now.getTime() - newest.getTime() < secondsApart * 1000) return refuse('sms.tooSoon')
  const [id, code] = [ctx.newId(), newSmsCode()]
  const expiresAt = new Date(ctx.now.getTime() + minutesValid * 60_000)
  const { cipher, keyId } = vault.seal(body.phone)
  await insertChallenge(ctx, personId, { id, phoneHash, phoneCipher: cipher, keyId, codeHash: smsCodeHash(ctx, id, code), expiresAt })
  if (sms.available) await sms.sendCode(body.phone, code).catch(() => refuse('sms.unavailable'))
  return { challengeId: id, expiresAt: isoChina(expiresAt), demoCode: demo ? code : null }
}
