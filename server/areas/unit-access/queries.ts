import type { Ctx } from '../../context'
import { oneRow } from '../../platform/postgres/one-row'
import type { UnitAccessTable } from './table'

export type AccessRow = Pick<UnitAccessTable, 'id' | 'handler_id' | 'code_hash' | 'given_at' | 'expires_at' | 'revoked_at'>

const columns = ['id', 'handler_id', 'code_hash', 'given_at', 'expires_at', 'revoked_at'] as const

const open = (ctx: Ctx, handlerId: string) =>
  ctx.db.selectFrom('unit_access').select(columns).where('tenant', '=', ctx.tenant).where('handler_id', '=', handlerId).where('revoked_at', 'is', null)

/** The unit's link that was not revoked; it may have expired. */
export const findOpenAccess = async (ctx: Ctx, handlerId: string): Promise<AccessRow | null> => (await open(ctx, handlerId).executeTakeFirst()) ?? null
/** The same, locked until the transaction ends. */
export const lockOpenAccess = async (ctx: Ctx, handlerId: string): Promise<AccessRow | null> => (await open(ctx, handlerId).forUpdate().executeTakeFirst()) ?? null

/** Two who give one unit a link at once wait for each other. */
export const lockUnit = async (ctx: Ctx, handlerId: string): Promise<void> => {
  await ctx.db.selectFrom('handler').select('id').where('tenant', '=', ctx.tenant).where('id', '=', handlerId).forNoKeyUpdate().execute()
}

export const insertAccess = async (ctx: Ctx, row: Omit<UnitAccessTable, 'tenant' | 'given_at' | 'revoked_at' | 'version'>): Promise<void> => {
  await ctx.db.insertInto('unit_access').values({ ...row, tenant: ctx.tenant, given_at: ctx.now, revoked_at: null }).execute()
}

export const changeAccess = async (ctx: Ctx, id: string, patch: Partial<Pick<UnitAccessTable, 'expires_at' | 'revoked_at'>>): Promise<void> => {
  await ctx.db.updateTable('unit_access').set((row) => ({ ...patch, version: row('version', '+', 1) })).where('tenant', '=', ctx.tenant).where('id', '=', id).execute()
}

export interface LinkRow extends AccessRow { readonly unit_name: string; readonly street_id: string | null; readonly street_name: string | null }

/** Whose link a token is, revoked or not. */
export const findByToken = async (ctx: Ctx, tokenHash: Buffer): Promise<LinkRow | null> =>
  (await ctx.db.selectFrom('unit_access as u')
    .innerJoin('handler as h', (on) => on.onRef('h.tenant', '=', 'u.tenant').onRef('h.id', '=', 'u.handler_id'))
    .leftJoin('place as p', (on) => on.onRef('p.tenant', '=', 'h.tenant').onRef('p.id', '=', 'h.street_id'))
    .where('u.tenant', '=', ctx.tenant).where('u.token_hash', '=', tokenHash)
    .select(['u.id', 'u.handler_id', 'u.code_hash', 'u.given_at', 'u.expires_at', 'u.revoked_at', 'h.name as unit_name', 'h.street_id', 'p.name as street_name'])
    .executeTakeFirst()) ?? null

/** Holds the link against being revoked until the transaction ends; false where it no longer stands. */
export const holdAccess = async (ctx: Ctx, id: string): Promise<boolean> =>
  (await ctx.db.selectFrom('unit_access').select('id').where('tenant', '=', ctx.tenant).where('id', '=', id).where('revoked_at', 'is', null).where('expires_at', '>', ctx.now).forShare().executeTakeFirst()) !== undefined

/** The street whom to call, where the link says none: of several the first. */
export const findFirstStreet = async (ctx: Ctx): Promise<{ id: string; name: string } | null> =>
  (await ctx.db.selectFrom('place').select(['id', 'name']).where('tenant', '=', ctx.tenant).where('kind', '=', 'street').orderBy('code').limit(oneRow).executeTakeFirst()) ?? null

/** A link to try the app by, for demo mode. */
export const findAnyOpen = async (ctx: Ctx): Promise<{ id: string; unit_name: string } | null> =>
  (await ctx.db.selectFrom('unit_access as u').innerJoin('handler as h', (on) => on.onRef('h.tenant', '=', 'u.tenant').onRef('h.id', '=', 'u.handler_id'))
    .where('u.tenant', '=', ctx.tenant).where('u.revoked_at', 'is', null).where('u.expires_at', '>', ctx.now).orderBy('u.given_at').limit(oneRow).select(['u.id', 'h.name as unit_name']).executeTakeFirst()) ?? null
