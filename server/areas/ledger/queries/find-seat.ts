import type { Ctx } from '../../../context'
import { oneRow } from '../../../platform/postgres/one-row'

export interface SeatPlace {
  readonly kind: string
  readonly street_id: string
  readonly street: string
  readonly stem: string
}

const streets = (ctx: Ctx) => ctx.db.selectFrom('place as street').where('street.tenant', '=', ctx.tenant).where('street.kind', 'in', ['street', 'township'])

/** The street a seat belongs to; of a county's seat, the first. */
export const findSeatPlace = async (ctx: Ctx, placeId: string): Promise<SeatPlace | null> =>
  (await streets(ctx).innerJoin('place as p', (on) => on.onRef('p.tenant', '=', 'street.tenant').on((is) => is.or([is('p.street_id', '=', is.ref('street.id')), is('p.kind', '=', 'county')])))
    .where('p.id', '=', placeId).orderBy('street.code').limit(oneRow).select(['p.kind', 'street.id as street_id', 'street.name as street', 'street.short_name as stem']).executeTakeFirst()) ?? null

/** Every street and township of the county, in the order of the roster. */
export const listStreets = (ctx: Ctx): Promise<{ id: string; name: string }[]> => streets(ctx).orderBy('street.code').limit(100).select(['street.id', 'street.name']).execute()

/** The street that a street, community or grid belongs to; null where there is no such place. */
export const findStreetOf = async (ctx: Ctx, placeId: string): Promise<string | null> =>
  (await ctx.db.selectFrom('place').select('street_id').where('tenant', '=', ctx.tenant).where('id', '=', placeId).executeTakeFirst())?.street_id ?? null

export const findUnitName = async (ctx: Pick<Ctx, 'db' | 'tenant'>, handlerId: string): Promise<string | null> =>
  (await ctx.db.selectFrom('handler').select('name').where('tenant', '=', ctx.tenant).where('id', '=', handlerId).executeTakeFirst())?.name ?? null

export const findPlaceName = async (ctx: Pick<Ctx, 'db' | 'tenant'>, placeId: string): Promise<string | null> =>
  (await ctx.db.selectFrom('place').select('name').where('tenant', '=', ctx.tenant).where('id', '=', placeId).executeTakeFirst())?.name ?? null

export const findCountyName = async (ctx: Pick<Ctx, 'db' | 'tenant'>): Promise<string | null> =>
  (await ctx.db.selectFrom('place').select('name').where('tenant', '=', ctx.tenant).where('kind', '=', 'county').executeTakeFirst())?.name ?? null
