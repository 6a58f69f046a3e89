import { call } from '@/shared/api-client/call'
import type { Changes, PlaceSettings, SettingKey } from './types'

/** Each throws ApiError. */
export const settingApi = {
  settings: (placeId: string): Promise<PlaceSettings> => call('getSettings', { params: { id: placeId } }),
  change: ({ placeId, version }: PlaceSettings, changes: Changes, reset: SettingKey[], key: string): Promise<PlaceSettings> =>
    call('changeSettings', { params: { id: placeId }, body: { version, changes, reset }, key }),
}
