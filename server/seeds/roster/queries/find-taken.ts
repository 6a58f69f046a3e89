import { sql, type Kysely } from 'kysely'
import type { Ctx } from '../../../context'
import type { Database } from '../../../database'
import { oneRow } from '../../../platform/postgres/one-row'
import { rosterId, type Home, type RosterKind } from '../home'
import type { Roster } from '../roster'

/** Codes of the roster that another street of the county uses already. */
export async function findTaken(ctx: Ctx, home: Home, roster: Roster): Promise<string[]> {
  const own = (kind: RosterKind, lines: readonly { readonly code: string }[] | null) => (lines ?? []).map(({ code }) => ({ code, id: rosterId(home, kind, code) }))
  const tables = [
    ['place', [...own('place', roster.communities), ...own('place', roster.grids)]], ['deputy', own('deputy', roster.deputies)], ['chat_group', own('group', roster.groups)],
    ['speaking_point', own('speaking-point', roster.speakingPoints)], ['venue', own('venue', roster.venues)],
  ] as const
  const taken: string[] = []
  for (const [table, lines] of tables) {
    const { rows } = await sql<{ code: string }>`SELECT t.code FROM ${sql.table(table)} t
      JOIN unnest(${lines.map(({ code }) => code)}::text[], ${lines.map(({ id }) => id)}::uuid[]) AS mine (code, id) ON t.code = mine.code AND t.id <> mine.id
      WHERE t.tenant = ${ctx.tenant} ORDER BY t.code`.execute(ctx.db)
    taken.push(...rows.map(({ code }) => code))
  }
  return taken
}

/** Holds other imports of the county back until this transaction ends. */
export const waitForTurn = async (ctx: Ctx): Promise<void> => {
  await sql`SELECT pg_advisory_xact_lock(hashtext(${`roster:${ctx.tenant}`}))`.execute(ctx.db)
}

export async function saveTenant(ctx: Ctx, home: Home, host: string | null): Promise<void> {
  await ctx.db.insertInto('tenant').values({ id: ctx.tenant, name: home.county, created_at: ctx.now })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name: home.county })).execute()
  if (host) await ctx.db.insertInto('tenant_host').values({ host: host.toLowerCase(), tenant: ctx.tenant }).onConflict((conflict) => conflict.column('host').doNothing()).execute()
}

export const hasTenant = async (db: Kysely<Database>): Promise<boolean> => (await db.selectFrom('tenant').select('id').limit(oneRow).executeTakeFirst()) !== undefined
