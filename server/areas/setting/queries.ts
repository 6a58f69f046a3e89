import { sql, type RawBuilder } from 'kysely'
import type { SettingKey } from '../../../contract/setting/vocabulary'
import type { Ctx } from '../../context'
import type { PlaceTable } from '../place/table'

export interface StoredRow { readonly key: string; readonly value: unknown; readonly distance: number }

/** What is stored at a place and above it, as a value: an array of StoredRow, for a statement that reads the place anyway. */
export const storedAt = (ctx: Ctx, placeId: string | RawBuilder<unknown>): RawBuilder<StoredRow[]> => sql`coalesce((
  WITH RECURSIVE up AS (
    SELECT id, parent_id, 0 AS distance FROM place WHERE tenant = ${ctx.tenant} AND id = ${placeId}
    UNION ALL SELECT above.id, above.parent_id, up.distance + 1 FROM up JOIN place above ON above.tenant = ${ctx.tenant} AND above.id = up.parent_id WHERE up.distance < 8)
  SELECT json_agg(json_build_object('key', s.key, 'value', s.value, 'distance', up.distance))
  FROM up JOIN setting s ON s.tenant = ${ctx.tenant} AND s.place_id = up.id), '[]'::json)`

export async function findStored(ctx: Ctx, placeId: string): Promise<StoredRow[]> {
  const { rows } = await sql<{ stored: StoredRow[] }>`SELECT ${storedAt(ctx, placeId)} AS stored`.execute(ctx.db)
  return rows[0]?.stored ?? []
}

/** The same for some places, in one statement. */
export async function findStoredAt(ctx: Ctx, placeIds: readonly string[]): Promise<Map<string, StoredRow[]>> {
  const { rows } = await sql<{ id: string; stored: StoredRow[] }>`
    SELECT p.id, ${storedAt(ctx, sql`p.id`)} AS stored FROM place p WHERE p.tenant = ${ctx.tenant} AND p.id = ANY(${[...placeIds]}::uuid[])`.execute(ctx.db)
  return new Map(rows.map(({ id, stored }) => [id, stored]))
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
