import { sql } from 'kysely'
import type { Ctx } from '../../../context'
import { oneRow } from '../../../platform/postgres/one-row'

export interface Challenge { readonly id: string; readonly phoneHash: Buffer; readonly phoneCipher: Buffer; readonly keyId: string; readonly codeHash: Buffer; readonly expiresAt: Date }

/** One request for a number at a time, until this transaction ends: else two at once would both find none before them. */
export const waitForNumber = async (ctx: Ctx, phoneHash: Buffer): Promise<void> => {
  await sql`SELECT pg_advisory_xact_lock(hashtext(${`sms:${ctx.tenant}:${phoneHash.toString('base64')}`}))`.execute(ctx.db)
}

export const newestChallengeAt = async (ctx: Ctx, phoneHash: Buffer): Promise<Date | null> =>
  (await ctx.db.selectFrom('sms_challenge').select('created_at').where('tenant', '=', ctx.tenant).where('phone_hash', '=', phoneHash)
    .orderBy('created_at', 'desc').limit(oneRow).executeTakeFirst())?.created_at ?? null

export async function insertChallenge(ctx: Ctx, personId: string, challenge: Challenge): Promise<void> {
  await ctx.db.insertInto('sms_challenge').values({
    tenant: ctx.tenant, id: challenge.id, person_id: personId, phone_hash: challenge.phoneHash, phone_cipher: challenge.phoneCipher, key_id: challenge.keyId,
    code_hash: challenge.codeHash, created_at: ctx.now, expires_at: challenge.expiresAt, used_at: null,
  }).execute()
}

export const loadChallenge = async (ctx: Ctx, id: string) =>
  ctx.db.selectFrom('sms_challenge').selectAll().where('tenant', '=', ctx.tenant).where('id', '=', id).where('person_id', 'in', [...ctx.actor.personIds]).executeTakeFirst()

/** Counts a try before it is judged, so that guessing in parallel gains nothing. False: no try is left. */
export async function takeTry(ctx: Ctx, id: string, most: number): Promise<boolean> {
  const taken = await ctx.db.updateTable('sms_challenge').set((row) => ({ tries: row('tries', '+', 1) }))
    .where('tenant', '=', ctx.tenant).where('id', '=', id).where('tries', '<', most).returning('id').executeTakeFirst()
  return taken !== undefined
}

/** A code opens one session: false where it was used in between. */
export async function useChallenge(ctx: Ctx, id: string): Promise<boolean> {
  const used = await ctx.db.updateTable('sms_challenge').set({ used_at: ctx.now })
    .where('tenant', '=', ctx.tenant).where('id', '=', id).where('used_at', 'is', null).returning('id').executeTakeFirst()
  return used !== undefined
}
