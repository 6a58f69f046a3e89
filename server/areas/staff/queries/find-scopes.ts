import { sql } from 'kysely'
import type { ScopeKind } from '../../../../contract/staff/vocabulary'
import type { Ctx } from '../../../context'
import type { Held } from '../policy'

/** The places of the actor's roles. */
export async function findHeld(ctx: Ctx): Promise<Held[]> {
  const ids = ctx.actor.grants.flatMap(({ placeId }) => placeId ?? [])
  if (ids.length === 0) return []
  const rows = await ctx.db.selectFrom('place').select(['id', 'kind', 'street_id']).where('tenant', '=', ctx.tenant).where('id', 'in', ids).execute()
  return rows.map(({ id, kind, street_id }) => ({ id, streetId: street_id, isCounty: kind === 'county' }))
}

export interface ScopeRow { readonly kind: ScopeKind; readonly streetId: string | null; readonly isOpen: boolean }

/** What a role would be held for, locked until the transaction ends: two who count who is left, or look for a double, wait for each other. */
export async function lockScope(ctx: Ctx, { placeId, handlerId }: { placeId: string | null; handlerId: string | null }): Promise<ScopeRow | null> {
  if (handlerId) {
    const unit = await ctx.db.selectFrom('handler').select(['street_id', 'closed_at']).where('tenant', '=', ctx.tenant).where('id', '=', handlerId).forNoKeyUpdate().executeTakeFirst()
    return unit ? { kind: 'handler', streetId: unit.street_id, isOpen: unit.closed_at === null } : null
  }
  const place = await ctx.db.selectFrom('place').select(['kind', 'street_id']).where('tenant', '=', ctx.tenant).where('id', '=', placeId).forNoKeyUpdate().executeTakeFirst()
  return place ? { kind: place.kind === 'township' ? 'street' : place.kind, streetId: place.street_id, isOpen: true } : null
}

/** Whether the number is the actor's own: one they proved, or one that any of their roles is written for. */
export async function isOwnPhone(ctx: Ctx, phoneHash: Buffer): Promise<boolean> {
  const mine = sql`${[...ctx.actor.personIds]}::uuid[]`
  const { rows } = await sql`SELECT 1 FROM identity WHERE tenant = ${ctx.tenant} AND kind = 'phone' AND hash = ${phoneHash} AND person_id = ANY(${mine})
    UNION ALL SELECT 1 FROM role_grant WHERE tenant = ${ctx.tenant} AND phone_hash = ${phoneHash} AND person_id = ANY(${mine}) LIMIT 1`.execute(ctx.db)
  return rows.length > 0
}
