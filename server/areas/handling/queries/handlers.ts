import { sql } from 'kysely'
import type { HandlerKind } from '../../../../contract/handling/vocabulary'
import type { Ctx } from '../../../context'

export interface HandlerRow { readonly id: string; readonly name: string; readonly kind: HandlerKind; readonly duty: string }

// Open ones of the whole county and of the streets where the actor has a role.
const units = (ctx: Ctx) => ctx.db.selectFrom('handler').where('tenant', '=', ctx.tenant).where('closed_at', 'is', null)
  .where(({ or, eb }) => or([
    eb('street_id', 'is', null),
    eb('street_id', 'in', (inner) => inner.selectFrom('place').select('street_id').where('tenant', '=', ctx.tenant).where('id', '=', sql<string>`ANY(${ctx.actor.grants.flatMap(({ placeId }) => placeId ?? [])}::uuid[])`)),
  ]))
  .select(['id', 'name', 'kind', 'duty'])

/** Units that may be chosen, by kind and roster order; a county has tens of them. */
export const listUnits = (ctx: Ctx): Promise<HandlerRow[]> => units(ctx).orderBy('kind').orderBy('code').limit(300).execute()

export const findUnit = async (ctx: Ctx, id: string): Promise<HandlerRow | null> => (await units(ctx).where('id', '=', id).executeTakeFirst()) ?? null

/** The communities of the street that a place belongs to. */
export const communitiesBeside = (ctx: Ctx, streetId: string): Promise<{ id: string; name: string }[]> =>
  ctx.db.selectFrom('place').where('tenant', '=', ctx.tenant).where('street_id', '=', streetId).where('kind', '=', 'community').select(['id', 'name']).orderBy('code').limit(100).execute()

export const streetOf = async (ctx: Ctx, placeId: string): Promise<string | null> =>
  (await ctx.db.selectFrom('place').where('tenant', '=', ctx.tenant).where('id', '=', placeId).select('street_id').executeTakeFirst())?.street_id ?? null
