import type { personSchemas } from '../../../../contract/person/schemas'
import type { Ctx } from '../../../context'
import { appendAudit } from '../../../platform/audit/append-audit'
import { personOf } from '../../../platform/context'
import { refuse } from '../../../platform/errors'
import type { Input, Reply } from '../../../platform/http/route'
import { deleteGuest, deleteOpenids, deleteSession } from '../queries/identities'

export async function signOut(ctx: Ctx): Promise<Reply<typeof personSchemas.signOut>> {
  const { sessionHash } = personOf(ctx.actor) ?? refuse('session.missing')
  await deleteSession(ctx, sessionHash)
  return { ok: true }
}

/** This device starts anew: its secret (H5) or openid (weapp) no longer leads to the person. What was raised stays with the phone or the follow-up code. */
export async function forgetDevice(ctx: Ctx, { body }: Input<typeof personSchemas.forgetDevice>): Promise<Reply<typeof personSchemas.forgetDevice>> {
  const { personId } = personOf(ctx.actor) ?? refuse('session.missing')
  await signOut(ctx)
  await appendAudit(ctx, { subjectKind: 'person', subjectId: personId, event: 'person.deviceForgotten', hat: 'resident', reason: body.secret ? 'guest' : 'openid', patch: {} })
  if (body.secret) await deleteGuest(ctx, ctx.services.vault.keyedHash('guest', body.secret))
  else await deleteOpenids(ctx)
  return { ok: true }
}
