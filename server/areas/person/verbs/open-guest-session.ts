import type { personSchemas } from '../../../../contract/person/schemas'
import type { Ctx } from '../../../context'
import { nobody } from '../../../platform/context'
import type { Input, Reply } from '../../../platform/http/route'
import { joinPerson } from '../join-person'
import { openSession } from '../open-session'

/** A silent guest, named by a secret that the phone made: a lost reply and a second call give the same person. */
export async function openGuestSession(ctx: Ctx, { body }: Input<typeof personSchemas.openGuestSession>): Promise<Reply<typeof personSchemas.openGuestSession>> {
  const hash = ctx.services.vault.keyedHash('guest', body.secret)
  return openSession(ctx, await joinPerson({ ...ctx, actor: nobody }, { kind: 'guest', hash, sealed: null }))
}
