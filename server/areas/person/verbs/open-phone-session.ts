import { timingSafeEqual } from 'node:crypto'
import type { personSchemas } from '../../../../contract/person/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input, Reply } from '../../../platform/http/route'
import { joinPerson } from '../join-person'
import { openSession } from '../open-session'
import { claimGrants } from '../queries/identities'
import { loadChallenge, takeTry, useChallenge } from '../queries/sms'
import { smsCodeHash } from './request-sms-code'

const mostTries = 5

/** Phone and SMS code → session. A try is counted and committed before it is judged; the code opens one session only. */
export async function openPhoneSession(ctx: Ctx, { body }: Input<typeof personSchemas.openPhoneSession>): Promise<Reply<typeof personSchemas.openPhoneSession>> {
  const challenge = (await loadChallenge(ctx, body.challengeId)) ?? refuse('sms.expired')
  if (challenge.expires_at <= ctx.now || challenge.used_at) return refuse('sms.expired')
  if (!(await takeTry(ctx, challenge.id, mostTries))) return refuse('sms.tooManyTries')
  if (!timingSafeEqual(challenge.code_hash, smsCodeHash(ctx, challenge.id, body.code))) return refuse('sms.wrong')
  return ctx.db.transaction().execute(async (db) => {
    const inside = { ...ctx, db }
    if (!(await useChallenge(inside, challenge.id))) return refuse('sms.expired')
    const sealed = { cipher: challenge.phone_cipher, keyId: challenge.key_id }
    const personId = await joinPerson(inside, { kind: 'phone', hash: challenge.phone_hash, sealed })
    await claimGrants(inside, personId, challenge.phone_hash)
    return openSession(inside, personId)
  })
}
