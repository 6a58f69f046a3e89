import { sql } from 'kysely'
import type { SettingKey } from '../../../contract/setting/vocabulary'
import type { Ctx } from '../../context'
import type { PlaceTable } from '../place/table'

export interface StoredRow { /** The place asked about. */ readonly at: string; readonly key: string; readonly value: unknown; readonly distance: number }

/** What is stored at some places and above them, in one statement. */
export async function findStored(ctx: Ctx, placeIds: readonly string[]): Promise<StoredRow[]> {
  const { rows } = await sql<StoredRow>`
    WITH RECURSIVE up AS (
      SELECT id AS at, id, parent_id, 0 AS distance FROM place WHERE tenant = ${ctx.tenant} AND id = ANY(${[...placeIds]}::uuid[])
      UNION ALL SELECT up.at, p.id, p.parent_id, up.distance + 1 FROM up JOIN place p ON p.tenant = ${ctx.tenant} AND p.id = up.parent_id WHERE up.distance < 8)
    SELECT up.at, s.key, s.value, up.distance FROM up JOIN setting s ON s.tenant = ${ctx.tenant} AND s.place_id = up.id`.execute(ctx.db)
  return rows
}

export type SettledPlace = Pick<PlaceTable, 'id' | 'kind' | 'name' | 'street_id'> & { readonly settings_version: number }

/** Some places, e.g. one to set and those that the actor's roles are held for. */
export const findPlaces = async (ctx: Ctx, ids: readonly string[]): Promise<SettledPlace[]> =>
  ctx.db.selectFrom('place').select(['id', 'kind', 'name', 'street_id', 'settings_version']).where('tenant', '=', ctx.tenant).where('id', 'in', [...ids]).execute()

/** Counts the change; false where somebody else changed the place's settings since that version. */
export async function claimVersion(ctx: Ctx, placeId: string, version: number): Promise<boolean> {
  const claimed = await ctx.db.updateTable('place').set({ settings_version: version + 1 })
    .where('tenant', '=', ctx.tenant).where('id', '=', placeId).where('settings_version', '=', version).executeTakeFirst()
  return claimed.numUpdatedRows === 1n
}

export const saveSetting = async (ctx: Ctx, placeId: string, key: SettingKey, value: unknown): Promise<void> => {
  await ctx.db.insertInto('setting').values({ tenant: ctx.tenant, place_id: placeId, key, value: JSON.stringify(value) })
    .onConflict((conflict) => conflict.columns(['tenant', 'place_id', 'key']).doUpdateSet((row) => ({ value: row.ref('excluded.value') }))).execute()
}

export const dropSettings = async (ctx: Ctx, placeId: string, keys: readonly SettingKey[]): Promise<void> => {
  await ctx.db.deleteFrom('setting').where('tenant', '=', ctx.tenant).where('place_id', '=', placeId).where('key', 'in', [...keys]).execute()
}
