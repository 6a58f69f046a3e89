import type { Ctx } from '../../../context'
import { nobody } from '../../../platform/context'
import { joinPerson } from '../join-person'
import { claimGrants } from '../queries/identities'

/** A number as the roster keeps it: keyed hash to find it, sealed to show it. */
export interface RosterPhone { readonly hash: Buffer; readonly cipher: Buffer; readonly keyId: string }

/** The person of a number that an office vouches for, made where nobody proved it yet; the roster's roles go to them. In the caller's transaction. */
export async function personOfPhone(ctx: Ctx, { hash, cipher, keyId }: RosterPhone): Promise<string> {
  const personId = await joinPerson({ ...ctx, actor: nobody }, { kind: 'phone', hash, sealed: { cipher, keyId } })
  await claimGrants(ctx, personId, hash)
  return personId
}
