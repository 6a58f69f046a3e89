import { defaultSettings, settingKeys, type SettingKey, type StreetSettings } from '../../../../contract/setting/vocabulary'

/** One stored setting that could be read, and how far up the tree it stands (0: at the place itself). */
export interface StoredSetting { readonly key: SettingKey; readonly distance: number; readonly value: Partial<StreetSettings> }

/** What holds at a place: of each setting the nearest one up the tree, else the default. */
export function nearestSettings(stored: readonly StoredSetting[]): StreetSettings {
  const nearest = (key: SettingKey): Partial<StreetSettings> | undefined =>
    stored.filter((setting) => setting.key === key).sort((a, b) => a.distance - b.distance)[0]?.value
  return Object.assign({}, defaultSettings, ...settingKeys.map(nearest))
}
