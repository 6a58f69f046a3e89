import { sql } from 'kysely'
import type { Role } from '../../../../contract/endpoint'
import type { Ctx } from '../../../context'
import { oneRow } from '../../../platform/postgres/one-row'

/** Persons who hold a role now for a scope and did not step aside from this matter; those of a roster who never signed in have no inbox yet. */
export async function holdersOf(ctx: Ctx, matterId: string, role: Role, scope: { placeId?: string | null; deputyId?: string | null; handlerId?: string | null }): Promise<string[]> {
  const scoped = scope.placeId ?? scope.deputyId ?? scope.handlerId
  if (!scoped) return []
  const column = scope.placeId ? 'place_id' : scope.deputyId ? 'deputy_id' : 'handler_id'
  const rows = await ctx.db.selectFrom('role_grant').select('person_id').distinct()
    .where('tenant', '=', ctx.tenant).where('role', '=', role).where(column, '=', scoped).where('person_id', 'is not', null)
    .where('valid_from', '<=', ctx.now).where((is) => is.or([is('valid_until', 'is', null), is('valid_until', '>', ctx.now)]))
    .$if(role === 'community', (grants) => grants.where(({ not, exists, selectFrom }) => not(exists(selectFrom('matter as m').select('m.id')
      .where('m.tenant', '=', ctx.tenant).where('m.id', '=', matterId).where('m.above_community', '=', true)))))
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('recusal as r').select('r.person_id')
      .where('r.tenant', '=', ctx.tenant).where('r.matter_id', '=', matterId).whereRef('r.person_id', '=', 'role_grant.person_id'))))
    .execute()
  return rows.flatMap((row) => (row.person_id ? [row.person_id] : []))
}

export interface LastFact { readonly event: string; readonly at: Date; readonly role: string; readonly name: string | null; readonly deputy_kind: string | null }

/** The newest fact of an issue and who it was, for telling whoever came second. */
export const lastFactOf = async (ctx: Ctx, matterId: string): Promise<LastFact | null> =>
  (await ctx.db.selectFrom('audit as a')
    .leftJoin('deputy as d', (on) => on.onRef('d.tenant', '=', 'a.tenant').onRef('d.id', '=', 'a.deputy_id'))
    .leftJoin('place as p', (on) => on.onRef('p.tenant', '=', 'a.tenant').onRef('p.id', '=', 'a.place_id'))
    .leftJoin('handler as h', (on) => on.onRef('h.tenant', '=', 'a.tenant').onRef('h.id', '=', 'a.handler_id'))
    .where('a.tenant', '=', ctx.tenant).where('a.subject_id', '=', matterId)
    .orderBy('a.id', 'desc').limit(oneRow)
    .select(['a.event', 'a.at', 'a.role', 'd.kind as deputy_kind', sql<string | null>`coalesce(d.name, p.name, h.name)`.as('name')])
    .executeTakeFirst()) ?? null
