import type { Ctx } from '../../context'
import type { Grant } from '../../platform/context'
import { refuse } from '../../platform/errors'
import { canRead, changingGrant } from './policy'
import { findPlaces, type SettledPlace } from './queries'

export interface OpenPlace { readonly place: SettledPlace; readonly changing: Grant | null }

/** A place whose settings the actor may read, and under which of their roles they may change them; for anybody else there is none. */
export async function openPlace(ctx: Ctx, id: string): Promise<OpenPlace> {
  const places = await findPlaces(ctx, [id, ...ctx.actor.grants.flatMap(({ placeId }) => placeId ?? [])])
  const place = places.find((found) => found.id === id)
  return place && canRead(ctx.actor, place, places) ? { place, changing: changingGrant(ctx.actor, place, places) } : refuse('place.unknown')
}
