import { sql } from 'kysely'
import type { Ctx } from '../../../context'
import { handlerId, rosterId, streetId, type Home } from '../home'
import type { GroupLine, HandlerLine, Roster, SpeakingPointLine, VenueLine } from '../roster'

async function saveSpeakingPoints(ctx: Ctx, home: Home, lines: readonly SpeakingPointLine[]): Promise<void> {
  await ctx.db.insertInto('speaking_point').values(lines.map(({ code, name, community, estate }) => ({
    tenant: ctx.tenant, id: rosterId(home, 'speaking-point', code), code, name, community_id: rosterId(home, 'place', community), estate,
  }))).onConflict((conflict) => conflict.columns(['tenant', 'id']).doUpdateSet((row) => ({
    name: row.ref('excluded.name'), community_id: row.ref('excluded.community_id'), estate: row.ref('excluded.estate'),
  }))).execute()
}

async function saveVenues(ctx: Ctx, home: Home, lines: readonly VenueLine[]): Promise<void> {
  await ctx.db.insertInto('venue').values(lines.map(({ code, name, community, seats }) => ({
    tenant: ctx.tenant, id: rosterId(home, 'venue', code), code, name, community_id: rosterId(home, 'place', community), seats,
  }))).onConflict((conflict) => conflict.columns(['tenant', 'id']).doUpdateSet((row) => ({
    name: row.ref('excluded.name'), community_id: row.ref('excluded.community_id'), seats: row.ref('excluded.seats'),
  }))).execute()
}

// Departments and utilities serve the whole county; a unit that another street brought in stays that street's.
const streetOf = (home: Home, { kind }: HandlerLine): string | null => (kind === 'street_section' || kind === 'property' ? streetId(home) : null)

async function saveHandlers(ctx: Ctx, home: Home, lines: readonly HandlerLine[]): Promise<void> {
  await ctx.db.insertInto('handler').values(lines.map((line) => ({ tenant: ctx.tenant, id: handlerId(home, line.code), code: line.code, name: line.name, kind: line.kind, duty: line.duty, street_id: streetOf(home, line) })))
    .onConflict((conflict) => conflict.columns(['tenant', 'id']).doUpdateSet((row) => ({
      name: row.ref('excluded.name'), kind: row.ref('excluded.kind'), duty: row.ref('excluded.duty'), street_id: sql<string | null>`coalesce(handler.street_id, excluded.street_id)`,
    }))).execute()
  await saveEstates(ctx, home, lines)
}

/** A property company's duty names its estates; those that the office chose in the app stay. */
async function saveEstates(ctx: Ctx, home: Home, lines: readonly HandlerLine[]): Promise<void> {
  const served = lines.filter(({ kind }) => kind === 'property').flatMap(({ code, duty }) => duty.split(/[、，,；;\s]+/).filter(Boolean).map((estate) => ({ id: handlerId(home, code), estate })))
  if (served.length === 0) return
  await sql`INSERT INTO handler_estate (tenant, handler_id, community_id, estate)
    SELECT DISTINCT ${ctx.tenant}, served.id, g.community_id, g.estate FROM unnest(${served.map(({ id }) => id)}::uuid[], ${served.map(({ estate }) => estate)}::text[]) AS served (id, estate)
    JOIN place g ON g.tenant = ${ctx.tenant} AND g.street_id = ${streetId(home)} AND g.kind = 'grid' AND g.estate = served.estate
    WHERE NOT EXISTS (SELECT 1 FROM handler_estate chosen WHERE chosen.tenant = ${ctx.tenant} AND chosen.handler_id = served.id)`.execute(ctx.db)
}

async function saveGroups(ctx: Ctx, home: Home, lines: readonly GroupLine[]): Promise<void> {
  const groupId = (code: string): string => rosterId(home, 'group', code)
  await ctx.db.insertInto('chat_group').values(lines.map(({ code, name }) => ({ tenant: ctx.tenant, id: groupId(code), code, name })))
    .onConflict((conflict) => conflict.columns(['tenant', 'id']).doUpdateSet((row) => ({ name: row.ref('excluded.name') }))).execute()
  await ctx.db.deleteFrom('chat_group_grid').where('tenant', '=', ctx.tenant).where('group_id', 'in', lines.map(({ code }) => groupId(code))).execute()
  const grids = lines.flatMap(({ code, grids: codes }) => codes.map((grid) => ({ tenant: ctx.tenant, group_id: groupId(code), grid_id: rosterId(home, 'place', grid) })))
  if (grids.length > 0) await ctx.db.insertInto('chat_group_grid').values(grids).execute()
}

/** Speaking points, venues, handlers and chat groups; a sheet that was left out changes nothing. */
export async function saveSurroundings(ctx: Ctx, home: Home, { speakingPoints, venues, handlers, groups }: Roster): Promise<void> {
  if (speakingPoints?.length) await saveSpeakingPoints(ctx, home, speakingPoints)
  if (venues?.length) await saveVenues(ctx, home, venues)
  if (handlers?.length) await saveHandlers(ctx, home, handlers)
  if (groups?.length) await saveGroups(ctx, home, groups)
}
