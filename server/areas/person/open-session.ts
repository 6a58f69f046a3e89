import type { z } from 'zod'
import type { session } from '../../../contract/person/schemas'
import type { Ctx } from '../../context'
import { isoChina } from '../../platform/clock/china-time'
import { newToken } from '../../platform/crypto/new-token'
import { presentMe } from './present-me'
import { tokenHash } from './queries/authenticate'
import { insertSession } from './queries/identities'

const sessionDays = 180

/** The unit's link a session came by: it ends with the link at the latest. */
export interface ByLink { readonly accessId: string; readonly expiresAt: Date }

/** A new bearer token for a person; the answer is the only place where it stands in full. */
export async function openSession(ctx: Ctx, personId: string, byLink?: ByLink): Promise<z.output<typeof session>> {
  const token = newToken()
  const expiresAt = byLink?.expiresAt ?? new Date(ctx.now.getTime() + sessionDays * 86_400_000)
  await insertSession(ctx, { personId, tokenHash: tokenHash(token), expiresAt, accessId: byLink?.accessId ?? null })
  return { token, expiresAt: isoChina(expiresAt), me: await presentMe(ctx, personId) }
}
