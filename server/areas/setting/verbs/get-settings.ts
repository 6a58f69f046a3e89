import type { settingSchemas } from '../../../../contract/setting/schemas'
import type { Ctx } from '../../../context'
import type { Reply } from '../../../platform/http/route'
import { trusted } from '../../../platform/trusted'
import { readSettings } from '../load-settings'
import { openPlace } from '../open-place'

/** What holds at a place, which of it was set there, and whether the reader may change it. */
export async function getSettings(ctx: Ctx, id: string): Promise<Reply<typeof settingSchemas.getSettings>> {
  const { place, changing } = await openPlace(ctx, id)
  const { settings, own } = await readSettings(ctx, id)
  return {
    placeId: id, placeName: place.name, version: place.settings_version, own, allowedActions: changing ? ['changeSettings'] : [],
    // Only read-only lists differ from what the schema infers.
    settings: trusted(settings),
  }
}
