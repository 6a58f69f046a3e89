import type { Ctx } from '../../../context'
import { handlerId, rosterId, type Home } from '../home'
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

async function saveHandlers(ctx: Ctx, home: Home, lines: readonly HandlerLine[]): Promise<void> {
  await ctx.db.insertInto('handler').values(lines.map(({ code, name, kind, duty }) => ({ tenant: ctx.tenant, id: handlerId(home, code), code, name, kind, duty })))
    .onConflict((conflict) => conflict.columns(['tenant', 'id']).doUpdateSet((row) => ({ name: row.ref('excluded.name'), kind: row.ref('excluded.kind'), duty: row.ref('excluded.duty') }))).execute()
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
