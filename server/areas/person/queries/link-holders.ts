import type { Ctx } from '../../../context'
import type { RoleGrantTable } from '../table'

type Held = Pick<RoleGrantTable, 'id' | 'role' | 'place_id' | 'handler_id' | 'valid_from' | 'valid_until'>

/** The role of who came in by a link under this name; null the first time. */
export const findLinkGrant = async (ctx: Ctx, accessId: string, nameHash: Buffer): Promise<(Held & { person_id: string | null }) | null> =>
  (await ctx.db.selectFrom('role_grant').select(['id', 'person_id', 'role', 'place_id', 'handler_id', 'valid_from', 'valid_until'])
    .where('tenant', '=', ctx.tenant).where('access_id', '=', accessId).where('phone_hash', '=', nameHash).executeTakeFirst()) ?? null

export const insertLinkGrant = async (ctx: Ctx, grant: Pick<RoleGrantTable, 'id' | 'person_id' | 'handler_id' | 'access_id' | 'phone_hash' | 'phone_cipher' | 'key_id' | 'name_cipher' | 'valid_until'>): Promise<void> => {
  await ctx.db.insertInto('role_grant').values({ ...grant, tenant: ctx.tenant, role: 'handler', place_id: null, deputy_id: null, valid_from: ctx.now }).execute()
}

/** All roles by a link end, or go on, with it; gives them as they are now. */
export const moveLinkGrants = (ctx: Ctx, accessId: string, validUntil: Date): Promise<Held[]> =>
  ctx.db.updateTable('role_grant').set({ valid_until: validUntil }).where('tenant', '=', ctx.tenant).where('access_id', '=', accessId)
    .returning(['id', 'role', 'place_id', 'handler_id', 'valid_from', 'valid_until']).execute()

export const namesOfLink = (ctx: Ctx, accessId: string): Promise<Pick<RoleGrantTable, 'name_cipher' | 'key_id'>[]> =>
  ctx.db.selectFrom('role_grant').select(['name_cipher', 'key_id']).where('tenant', '=', ctx.tenant).where('access_id', '=', accessId).orderBy('id').limit(50).execute()

/** The rows are of no more use: the link's standing is asked at each call. */
export const deleteLinkSessions = async (ctx: Ctx, accessId: string): Promise<void> => {
  await ctx.db.deleteFrom('login_session').where('tenant', '=', ctx.tenant).where('access_id', '=', accessId).execute()
}
