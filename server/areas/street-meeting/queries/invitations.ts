import { sql } from 'kysely'
import type { Ctx } from '../../../context'

export interface Invited { readonly communityIds: readonly string[]; readonly handlerIds: readonly string[]; readonly deputyIds: readonly string[] }

/** How many of these communities and deputies are the street's. */
export async function countKnown(ctx: Ctx, streetId: string, { communityIds, deputyIds }: Omit<Invited, 'handlerIds'>): Promise<number> {
  const { rows } = await sql<{ n: number }>`SELECT
    ((SELECT count(*) FROM place WHERE tenant = ${ctx.tenant} AND street_id = ${streetId}::uuid AND kind = 'community' AND id = ANY(${[...communityIds]}::uuid[]))
    + (SELECT count(*) FROM deputy WHERE tenant = ${ctx.tenant} AND street_id = ${streetId}::uuid AND id = ANY(${[...deputyIds]}::uuid[])))::int AS n`.execute(ctx.db)
  return rows[0]?.n ?? 0
}

export const insertInvitations = async (ctx: Ctx, meetingId: string, { communityIds, handlerIds, deputyIds }: Invited): Promise<void> => {
  const none = { place_id: null, handler_id: null, deputy_id: null }
  const scopes = [
    ...communityIds.map((id) => ({ ...none, place_id: id })), ...handlerIds.map((id) => ({ ...none, handler_id: id })), ...deputyIds.map((id) => ({ ...none, deputy_id: id })),
  ]
  if (scopes.length > 0) await ctx.db.insertInto('invitation').values(scopes.map((scope) => ({ ...scope, tenant: ctx.tenant, id: ctx.newId(), meeting_id: meetingId }))).execute()
}

export const loadInvited = (ctx: Ctx, meetingId: string) =>
  ctx.db.selectFrom('invitation as v')
    .leftJoin('place as c', (on) => on.onRef('c.tenant', '=', 'v.tenant').onRef('c.id', '=', 'v.place_id'))
    .leftJoin('handler as h', (on) => on.onRef('h.tenant', '=', 'v.tenant').onRef('h.id', '=', 'v.handler_id'))
    .leftJoin('deputy as d', (on) => on.onRef('d.tenant', '=', 'v.tenant').onRef('d.id', '=', 'v.deputy_id'))
    .leftJoin('place as street', (on) => on.onRef('street.tenant', '=', 'd.tenant').onRef('street.id', '=', 'd.street_id'))
    .where('v.tenant', '=', ctx.tenant).where('v.meeting_id', '=', meetingId).orderBy('v.id').limit(200)
    .select(['v.place_id', 'v.handler_id', 'v.deputy_id', 'c.name as community_name', 'h.name as handler_name', 'd.name as deputy_name', 'd.kind', 'd.level', 'street.name as street_name'])
    .execute()

const now = (ctx: Ctx) => sql`g.tenant = ${ctx.tenant} AND g.person_id IS NOT NULL AND g.valid_from <= ${ctx.now} AND (g.valid_until IS NULL OR g.valid_until > ${ctx.now})`

/** Persons behind everybody invited; those of a roster who never signed in have no inbox yet. */
export async function personsInvited(ctx: Ctx, meetingId: string): Promise<string[]> {
  const { rows } = await sql<{ person_id: string }>`
    SELECT DISTINCT g.person_id FROM invitation v JOIN role_grant g ON ${now(ctx)}
      AND ((g.role = 'community' AND g.place_id = v.place_id) OR (g.role = 'handler' AND g.handler_id = v.handler_id) OR (g.role = 'deputy' AND g.deputy_id = v.deputy_id))
    WHERE v.tenant = ${ctx.tenant} AND v.meeting_id = ${meetingId}::uuid`.execute(ctx.db)
  return rows.map(({ person_id: id }) => id)
}

/** Persons of a unit, and of a street's office where its id is given. */
export async function personsAt(ctx: Ctx, { handlerId, streetId }: { readonly handlerId?: string; readonly streetId?: string }): Promise<string[]> {
  const { rows } = await sql<{ person_id: string }>`
    SELECT DISTINCT g.person_id FROM role_grant g WHERE ${now(ctx)}
      AND ((g.role = 'handler' AND g.handler_id = ${handlerId ?? null}::uuid) OR (g.role = 'street_office' AND g.place_id = ${streetId ?? null}::uuid))`.execute(ctx.db)
  return rows.map(({ person_id: id }) => id)
}
