import type { Ctx } from '../../../context'
import { constituencyId, rosterId, streetId, type Home } from '../home'
import type { DeputyLine } from '../roster'

async function saveConstituencies(ctx: Ctx, home: Home, deputies: readonly DeputyLine[]): Promise<void> {
  const names = [...new Set(deputies.flatMap(({ constituency }) => (constituency ? [constituency] : [])))]
  if (names.length === 0) return
  await ctx.db.insertInto('constituency').values(names.map((name) => ({ tenant: ctx.tenant, id: constituencyId(home, name), name }))).onConflict((conflict) => conflict.doNothing()).execute()
}

/** Deputies with their grids and constituencies; who left the roster keeps the row, for the term says when it ended. */
export async function saveDeputies(ctx: Ctx, home: Home, deputies: readonly DeputyLine[]): Promise<void> {
  const [tenant, street_id] = [ctx.tenant, streetId(home)]
  const deputyId = (code: string): string => rosterId(home, 'deputy', code)
  await saveConstituencies(ctx, home, deputies)
  await ctx.db.insertInto('deputy').values(deputies.map((line) => ({
    tenant, id: deputyId(line.code), code: line.code, street_id, kind: line.kind, level: line.level, name: line.name, gender: line.gender, field: line.field,
    grassroots: line.grassroots, professional: line.professional, constituency_id: line.constituency ? constituencyId(home, line.constituency) : null,
    term_from: line.termFrom, term_until: line.termUntil, successor_id: line.successor ? deputyId(line.successor) : null,
    visit_weekday: line.visit.weekday, visit_time: line.visit.time,
  }))).onConflict((conflict) => conflict.columns(['tenant', 'id']).doUpdateSet((row) => ({
    kind: row.ref('excluded.kind'), level: row.ref('excluded.level'), name: row.ref('excluded.name'), gender: row.ref('excluded.gender'), field: row.ref('excluded.field'),
    grassroots: row.ref('excluded.grassroots'), professional: row.ref('excluded.professional'), constituency_id: row.ref('excluded.constituency_id'),
    term_from: row.ref('excluded.term_from'), term_until: row.ref('excluded.term_until'), successor_id: row.ref('excluded.successor_id'),
    visit_weekday: row.ref('excluded.visit_weekday'), visit_time: row.ref('excluded.visit_time'),
  }))).execute()
  await ctx.db.deleteFrom('deputy_grid').where('tenant', '=', tenant).where('deputy_id', 'in', deputies.map(({ code }) => deputyId(code))).execute()
  const grids = deputies.flatMap((line) => line.grids.map((grid) => ({ tenant, deputy_id: deputyId(line.code), grid_id: rosterId(home, 'place', grid) })))
  if (grids.length > 0) await ctx.db.insertInto('deputy_grid').values(grids).execute()
}

/** Deputies of the street who are in office on a day though the roster names them no more. */
export const deputiesLeftOut = async (ctx: Ctx, home: Home, codes: readonly string[], onDay: string): Promise<string[]> =>
  (await ctx.db.selectFrom('deputy').select(['code', 'name']).where('tenant', '=', ctx.tenant).where('street_id', '=', streetId(home))
    .where('code', 'not in', [...codes]).where('term_until', '>=', onDay).orderBy('code').execute()).map(({ code, name }) => `${code} ${name}`)
