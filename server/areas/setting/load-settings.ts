import { settingKeys, type StreetSettings } from '../../../contract/setting/vocabulary'
import { settingShapes } from '../../../contract/setting/schemas'
import type { Ctx } from '../../context'
import { findStored, findStoredAt, type StoredRow } from './queries'
import { nearestSettings, type StoredSetting } from './rules/nearest-settings'

/** A stored value as its shape lets it through; one that no longer fits counts as not set, so it breaks no request. */
function readable({ key: name, value, distance }: StoredRow): StoredSetting[] {
  const key = settingKeys.find((known) => known === name)
  const read = key && settingShapes[key].safeParse(value)
  return key && read?.success ? [{ key, distance, value: { [key]: read.data } }] : []
}

/** What holds where this is stored, e.g. by `storedAt`. */
export const settingsFrom = (stored: readonly StoredRow[]): StreetSettings => nearestSettings(stored.flatMap(readable))

/** What holds at a place and which of it is set right there. */
export async function readSettings(ctx: Ctx, placeId: string): Promise<{ settings: StreetSettings; own: StoredSetting['key'][] }> {
  const stored = (await findStored(ctx, placeId)).flatMap(readable)
  const here = new Set(stored.filter(({ distance }) => distance === 0).map(({ key }) => key))
  return { settings: nearestSettings(stored), own: settingKeys.filter((key) => here.has(key)) }
}

/** What holds at a place: a street, one of its communities, a grid. One statement; an unknown place has the defaults. */
export const loadSettings = async (ctx: Ctx, placeId: string): Promise<StreetSettings> => (await readSettings(ctx, placeId)).settings

/** What the street of a place calls a category; null before triage. */
export type NameCategory = (placeId: string, category: string | null) => string | null

/** The names of categories at some places, for lists that cross streets. */
export async function loadCategoryNames(ctx: Ctx, placeIds: readonly string[]): Promise<NameCategory> {
  const stored = await findStoredAt(ctx, [...new Set(placeIds)])
  const names = new Map([...stored].map(([id, rows]): [string, Readonly<Record<string, string>>] => [id, settingsFrom(rows).categoryNames]))
  return (placeId, category) => (category === null ? null : names.get(placeId)?.[category] ?? null)
}
