import type { Ctx } from '../../context'
import type { Role } from '../../../contract/endpoint'
import { roleLabels } from '../../../contract/person/vocabulary'
import { oneRow } from '../../platform/postgres/one-row'

/** The street whose app it is: of several the first. */
export const findStreet = async (ctx: Ctx): Promise<{ id: string; name: string } | null> =>
  (await ctx.db.selectFrom('place').select(['id', 'name']).where('tenant', '=', ctx.tenant).where('kind', '=', 'street').orderBy('code').limit(oneRow).executeTakeFirst()) ?? null

const triedFirst = ['D07', 'C2', 'S1']
const mostShown = 8

/** Invented people of the reference street: a deputy, a community of two, the street's offices. */
export async function findDemoPeople(ctx: Ctx): Promise<{ role: Role; label: string; phone: string }[]> {
  const rows = await ctx.db.selectFrom('role_grant as g')
    .leftJoin('deputy as d', (on) => on.onRef('d.tenant', '=', 'g.tenant').onRef('d.id', '=', 'g.deputy_id'))
    .leftJoin('place as p', (on) => on.onRef('p.tenant', '=', 'g.tenant').onRef('p.id', '=', 'g.place_id'))
    .where('g.tenant', '=', ctx.tenant)
    .where((is) => is.or([is('d.code', 'in', triedFirst), is.and([is('p.code', 'in', triedFirst), is('g.role', 'in', ['community', 'street_office', 'congress_office', 'party_committee'])])]))
    .orderBy('d.code').orderBy('p.code').orderBy('g.id').limit(mostShown)
    .select(['g.role', 'g.name_cipher', 'g.phone_cipher', 'g.key_id', 'p.name as place_name']).execute()
  return rows.map((row) => ({
    role: row.role,
    label: `${ctx.services.vault.open(row.name_cipher, row.key_id)} · ${row.place_name && row.role === 'community' ? row.place_name : roleLabels[row.role]}`,
    phone: ctx.services.vault.open(row.phone_cipher, row.key_id),
  }))
}
