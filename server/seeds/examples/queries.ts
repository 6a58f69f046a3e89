import type { Ctx } from '../../context'
import type { Grant } from '../../platform/context'
import type { RosterPhone } from '../../areas/person'

/** The roster's number behind a grant. */
export async function phoneOfGrant(ctx: Ctx, grantId: string): Promise<RosterPhone> {
  const row = await ctx.db.selectFrom('role_grant').select(['phone_hash', 'phone_cipher', 'key_id']).where('tenant', '=', ctx.tenant).where('id', '=', grantId).executeTakeFirstOrThrow()
  return { hash: row.phone_hash, cipher: row.phone_cipher, keyId: row.key_id }
}

export const grantsOf = async (ctx: Ctx, personId: string): Promise<Grant[]> =>
  (await ctx.db.selectFrom('role_grant').select(['id', 'role', 'place_id', 'handler_id', 'deputy_id']).where('tenant', '=', ctx.tenant).where('person_id', '=', personId).execute())
    .map((row) => ({ id: row.id, role: row.role, placeId: row.place_id, handlerId: row.handler_id, deputyId: row.deputy_id }))

/** The token of a posted code, or of a deputy's own. */
export const tokenOf = async (ctx: Ctx, code: string): Promise<string> =>
  (await ctx.db.selectFrom('entry_code as c').leftJoin('deputy as d', (on) => on.onRef('d.tenant', '=', 'c.tenant').onRef('d.id', '=', 'c.deputy_id'))
    .where('c.tenant', '=', ctx.tenant).where((is) => is.or([is('c.roster_code', '=', code), is('d.code', '=', code)])).select('c.token').executeTakeFirstOrThrow()).token

export const placeOf = async (ctx: Ctx, code: string): Promise<string> =>
  (await ctx.db.selectFrom('place').select('id').where('tenant', '=', ctx.tenant).where('code', '=', code).executeTakeFirstOrThrow()).id

export const handlerOf = async (ctx: Ctx, code: string): Promise<string> =>
  (await ctx.db.selectFrom('handler').select('id').where('tenant', '=', ctx.tenant).where('code', '=', code).executeTakeFirstOrThrow()).id

/** The version of an issue's public side that there is work on. */
export const publicationOf = (ctx: Ctx, issueId: string): Promise<{ id: string; version: number }> =>
  ctx.db.selectFrom('publication').select(['id', 'version']).where('tenant', '=', ctx.tenant).where('matter_id', '=', issueId).orderBy('id', 'desc').executeTakeFirstOrThrow()
