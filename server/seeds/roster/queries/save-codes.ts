import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { deputyTitle } from '../../../../contract/deputy/vocabulary'
import type { CodeKind } from '../../../../contract/place/vocabulary'
import type { Ctx } from '../../../context'
import { ownCode, rosterId, streetId, type Home } from '../home'
import type { CodeLine, Roster } from '../roster'

// Without 0 O 1 I l: a token is also typed off paper. 64 letters would divide a byte evenly; 56 do with the tail left out.
const letters = '23456789abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ'
const fair = 256 - (256 % letters.length)

/** Twelve characters, some 69 bits of chance: codes cannot be counted through. */
function newCodeToken(): string {
  let token = ''
  while (token.length < 12) for (const byte of randomBytes(24)) if (byte < fair && token.length < 12) token += letters[byte % letters.length]
  return token
}

interface NewCode { readonly code: string; readonly kind: CodeKind; readonly label: string; readonly roster_code: string | null; readonly place_id: string; readonly deputy_id: string | null; readonly revoked: boolean }

/** Where a deputy's code stands: the only grid, else the community that holds all of them, else the street; never one grid out of several. */
function seatOf(held: readonly string[], grids: Roster['grids']): string | null {
  const [first, ...others] = held
  if (others.length === 0) return first ?? null
  const [community, ...more] = [...new Set(grids.filter(({ code }) => held.includes(code)).map((grid) => grid.community))]
  return more.length === 0 ? community ?? null : null
}

function codesOf(home: Home, { codes, deputies, grids, communities }: Roster): NewCode[] {
  const place = (code: string | null | undefined): string => (code ? rosterId(home, 'place', code) : streetId(home))
  const own = { roster_code: null, deputy_id: null, revoked: false }
  return [
    ...(codes ?? []).map(({ code, kind, label, community, revoked }) => ({ code, kind, label, roster_code: code, place_id: place(community), deputy_id: null, revoked })),
    ...deputies.map(({ code, name, kind, level, grids: held }) => ({
      ...own, code: ownCode('deputy', code), kind: 'deputy' as const, label: `${name} · ${deputyTitle(kind, home.street, level)}`, place_id: place(seatOf(held, grids)), deputy_id: rosterId(home, 'deputy', code),
    })),
    ...grids.map(({ code, estate, buildings }) => ({ ...own, code: ownCode('grid', code), kind: 'grid' as const, label: `${estate} ${buildings}`, place_id: place(code) })),
    ...communities.map(({ code, name }) => ({ ...own, code: ownCode('community', code), kind: 'community' as const, label: name, place_id: place(code) })),
  ]
}

/** The posted codes, and one for every deputy, grid and community. A code that exists keeps its token: it hangs on a wall. */
export async function saveCodes(ctx: Ctx, home: Home, roster: Roster): Promise<void> {
  await ctx.db.insertInto('entry_code').values(codesOf(home, roster).map(({ code, revoked, ...row }) => ({
    ...row, tenant: ctx.tenant, id: rosterId(home, 'code', code), token: newCodeToken(), revoked_at: revoked ? ctx.now : null,
  }))).onConflict((conflict) => conflict.columns(['tenant', 'id']).doUpdateSet((row) => ({
    kind: row.ref('excluded.kind'), label: row.ref('excluded.label'), place_id: row.ref('excluded.place_id'),
    revoked_at: sql<Date | null>`CASE WHEN excluded.revoked_at IS NULL THEN NULL ELSE coalesce(entry_code.revoked_at, excluded.revoked_at) END`,
  }))).execute()
  if (roster.codes?.length) await saveDeputiesOfCodes(ctx, home, roster.codes)
}

async function saveDeputiesOfCodes(ctx: Ctx, home: Home, codes: readonly CodeLine[]): Promise<void> {
  const codeId = (code: string): string => rosterId(home, 'code', code)
  await ctx.db.deleteFrom('entry_code_deputy').where('tenant', '=', ctx.tenant).where('code_id', 'in', codes.map(({ code }) => codeId(code))).execute()
  const rows = codes.flatMap(({ code, deputies }) => deputies.map((deputy, position) => ({ tenant: ctx.tenant, code_id: codeId(code), deputy_id: rosterId(home, 'deputy', deputy), position })))
  if (rows.length > 0) await ctx.db.insertInto('entry_code_deputy').values(rows).execute()
}
