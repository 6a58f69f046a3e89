import type { Ctx } from '../../../context'
import { countyId, rosterId, streetId, type Home } from '../home'
import type { Roster } from '../roster'

const blank = {
  parent_id: null, street_id: null, community_id: null, estate: null, buildings: null, households: null, longitude: null, latitude: null,
  duty_phone: null, report_point: null, station: null,
}

function placesOf(home: Home, { communities, grids }: Roster) {
  const [county, street] = [countyId(home), streetId(home)]
  const place = (code: string): string => rosterId(home, 'place', code)
  return [
    { ...blank, id: county, kind: 'county' as const, code: 'county', name: home.county, short_name: home.county },
    { ...blank, id: street, kind: 'street' as const, code: home.code, name: home.street, short_name: home.stem, parent_id: county, street_id: street },
    ...communities.map(({ code, name, dutyPhone, reportPoint, station }) => ({
      ...blank, id: place(code), kind: 'community' as const, code, name, short_name: name, parent_id: street, street_id: street, community_id: place(code),
      duty_phone: dutyPhone, report_point: reportPoint, station,
    })),
    ...grids.map(({ code, community, name, estate, buildings, households, longitude, latitude }) => ({
      ...blank, id: place(code), kind: 'grid' as const, code, name, short_name: `${estate} ${buildings}`, parent_id: place(community), street_id: street,
      community_id: place(community), estate, buildings, households, longitude, latitude,
    })),
  ]
}

/** County, street, communities and grids, found again by their codes; a place that left the roster stays, for issues name it. */
export async function savePlaces(ctx: Ctx, home: Home, roster: Roster): Promise<void> {
  await ctx.db.insertInto('place').values(placesOf(home, roster).map((row) => ({ ...row, tenant: ctx.tenant })))
    .onConflict((conflict) => conflict.columns(['tenant', 'id']).doUpdateSet((row) => ({
      name: row.ref('excluded.name'), short_name: row.ref('excluded.short_name'), parent_id: row.ref('excluded.parent_id'), community_id: row.ref('excluded.community_id'),
      estate: row.ref('excluded.estate'), buildings: row.ref('excluded.buildings'), households: row.ref('excluded.households'), longitude: row.ref('excluded.longitude'),
      latitude: row.ref('excluded.latitude'), duty_phone: row.ref('excluded.duty_phone'), report_point: row.ref('excluded.report_point'), station: row.ref('excluded.station'),
    }))).execute()
}
