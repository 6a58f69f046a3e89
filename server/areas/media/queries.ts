import { sql } from 'kysely'
import type { Ctx } from '../../context'
import type { MediaKind } from '../../../contract/media/vocabulary'
import type { MediaTable } from './table'

export const insertMedia = async (ctx: Ctx, row: Omit<MediaTable, 'tenant' | 'name' | 'pages' | 'attached_at' | 'created_at'> & Partial<Pick<MediaTable, 'name' | 'pages'>>): Promise<void> => {
  await ctx.db.insertInto('media').values({ name: null, pages: null, ...row, tenant: ctx.tenant, attached_at: null, created_at: ctx.now }).execute()
}

export const findMedia = (ctx: Pick<Ctx, 'db' | 'tenant'>, id: string) =>
  ctx.db.selectFrom('media').select(['id', 'kind', 'mime', 'storage_key', 'width', 'height', 'bytes', 'name', 'pages']).where('tenant', '=', ctx.tenant).where('id', '=', id).executeTakeFirst()

/** Takes media of the actor that hang nowhere yet; how many could be taken. */
export async function takeMedia(ctx: Ctx, kind: MediaKind, ids: readonly string[]): Promise<number> {
  const taken = await ctx.db.updateTable('media').set({ attached_at: ctx.now })
    .where('tenant', '=', ctx.tenant).where('id', 'in', [...ids]).where('owner_id', 'in', [...ctx.actor.personIds]).where('kind', '=', kind).where('attached_at', 'is', null)
    .executeTakeFirst()
  return Number(taken.numUpdatedRows)
}

export const hangMedia = async (ctx: Ctx, statementId: string, ids: readonly string[]): Promise<void> => {
  await ctx.db.insertInto('statement_media')
    .values(ids.map((media_id, position) => ({ tenant: ctx.tenant, statement_id: statementId, media_id, position }))).execute()
}

export const markAttached = async (ctx: Ctx, ids: readonly string[]): Promise<void> => {
  if (ids.length > 0) await ctx.db.updateTable('media').set({ attached_at: ctx.now }).where('tenant', '=', ctx.tenant).where('id', 'in', [...ids]).execute()
}
export const markUnattached = async (ctx: Ctx, ids: readonly string[]): Promise<void> => {
  if (ids.length > 0) await ctx.db.updateTable('media').set({ attached_at: null }).where('tenant', '=', ctx.tenant).where('id', 'in', [...ids]).execute()
}

/** Whether a photo is a copy that everybody may see now: drawn for a version that is public. */
export const isPublicNow = async (ctx: Pick<Ctx, 'db' | 'tenant'>, id: string): Promise<boolean> =>
  (await ctx.db.selectFrom('publication_media as pm').innerJoin('publication as p', (on) => on.onRef('p.tenant', '=', 'pm.tenant').onRef('p.id', '=', 'pm.publication_id'))
    .where('pm.tenant', '=', ctx.tenant).where('pm.public_media_id', '=', id).where('p.state', '=', 'published').select('p.id').executeTakeFirst()) !== undefined

/** Deletes a batch of rows that nobody used since `before`, in every tenant; gives the keys whose bytes no row needs any more. */
export async function deleteUnattached(ctx: Pick<Ctx, 'db'>, before: Date, most: number): Promise<{ deleted: number; orphaned: string[] }> {
  const { rows } = await sql<{ tenant: string; storage_key: string }>`
    DELETE FROM media WHERE (tenant, id) IN (
      SELECT tenant, id FROM media WHERE attached_at IS NULL AND created_at < ${before} ORDER BY created_at LIMIT ${most} FOR UPDATE SKIP LOCKED
    ) RETURNING tenant, storage_key`.execute(ctx.db)
  const keys = [...new Set(rows.map((row) => row.storage_key))]
  if (keys.length === 0) return { deleted: 0, orphaned: [] }
  const kept = await ctx.db.selectFrom('media').select('storage_key').where('storage_key', 'in', keys)
    .where('tenant', 'in', [...new Set(rows.map((row) => row.tenant))]).execute()
  return { deleted: rows.length, orphaned: keys.filter((key) => !kept.some((row) => row.storage_key === key)) }
}
