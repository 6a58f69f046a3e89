import type { Ctx } from '../../context'
import { deskScopes } from './policy'
import type { DeskScope } from './queries/list-desk'

/**
 * Which list an office's desk shows. Who sits at several desks names the place; without one, a community person sees the
 * community. A place that is none of the caller's shows nothing.
 */
export function deskAt(ctx: Ctx, placeId?: string): { readonly scope: DeskScope; readonly scopeIds: readonly string[] } {
  const { communityIds, streetIds } = deskScopes(ctx.actor)
  const held = (ids: readonly string[]): string[] => ids.filter((id) => placeId === undefined || id === placeId)
  return held(communityIds).length > 0 ? { scope: 'community_id', scopeIds: held(communityIds) } : { scope: 'street_id', scopeIds: held(streetIds) }
}
