import { sql } from 'kysely'
import type { Ctx } from '../../../context'
import { claimProven, sealPerson } from '../../../areas/person'
import { recordGrant } from '../../../areas/staff'
import { atChina } from '../../../platform/clock/china-time'
import { grantEvents, type GrantState } from '../grant-events'
import { countyId, handlerId, rosterId, seatCode, streetId, type Home } from '../home'
import type { Roster, StaffLine } from '../roster'

const noScope = { place_id: null, handler_id: null, deputy_id: null }
const dayMs = 86_400_000

function scopeOf(home: Home, { scope }: StaffLine) {
  switch (scope.kind) {
    case 'county': return { ...noScope, place_id: countyId(home) }
    case 'street': return { ...noScope, place_id: streetId(home) }
    case 'handler': return { ...noScope, handler_id: handlerId(home, scope.code ?? '') }
    default: return { ...noScope, place_id: rosterId(home, 'place', scope.code ?? '') }
  }
}

const sealedFor = (ctx: Ctx, name: string, phone: string) => ({ tenant: ctx.tenant, ...sealPerson(ctx, name, phone), person_id: null })

function grantsOf(ctx: Ctx, home: Home, { staff, deputies }: Roster, staffFrom: Date) {
  return [
    ...(staff ?? []).map((line) => ({ ...sealedFor(ctx, line.name, line.phone), id: rosterId(home, 'grant', line.code), role: line.role, ...scopeOf(home, line), valid_from: staffFrom, valid_until: null })),
    ...deputies.map((line) => ({
      ...sealedFor(ctx, line.name, line.phone), id: rosterId(home, 'grant', seatCode(line.code)), role: 'deputy' as const, ...noScope, deputy_id: rosterId(home, 'deputy', line.code),
      valid_from: atChina(line.termFrom, '00:00'), valid_until: new Date(atChina(line.termUntil, '00:00').getTime() + dayMs),
    })),
  ]
}

type GrantRow = ReturnType<typeof grantsOf>[number]

export interface SavedGrants {
  /** Ended because the roster names them no more. */
  readonly ended: number
  /** Named by the roster, but somebody ended them in the app: they stay ended. */
  readonly keptEnded: number
}

/**
 * Roles wait for the phone they are written for: who proves it, or proved it before, holds them. A new number frees the old one, a
 * deputy's role ends with the term, and staff whom the roster names no more lose theirs now. What was given or ended in the app stays.
 */
export async function saveGrants(ctx: Ctx, home: Home, roster: Roster, staffFrom: Date): Promise<SavedGrants> {
  const named = grantsOf(ctx, home, roster, staffFrom)
  const ids = named.map(({ id }) => id)
  const byHand = await endedByHand(ctx, ids)
  const rows = named.filter(({ id }) => !byHand.has(id))
  const before = await findGrants(ctx, ids)
  if (rows.length > 0) await upsert(ctx, rows)
  await claimProven(ctx, rows.map(({ id }) => id))
  await recordDifferences(ctx, before, await findGrants(ctx, ids))
  return { ended: roster.staff ? await endStaffLeftOut(ctx, home, ids) : 0, keptEnded: byHand.size }
}

async function upsert(ctx: Ctx, rows: readonly GrantRow[]): Promise<void> {
  await ctx.db.insertInto('role_grant').values([...rows]).onConflict((conflict) => conflict.columns(['tenant', 'id']).doUpdateSet((row) => ({
    role: row.ref('excluded.role'), phone_hash: row.ref('excluded.phone_hash'), phone_cipher: row.ref('excluded.phone_cipher'), key_id: row.ref('excluded.key_id'),
    name_cipher: row.ref('excluded.name_cipher'), place_id: row.ref('excluded.place_id'), handler_id: row.ref('excluded.handler_id'), deputy_id: row.ref('excluded.deputy_id'),
    // A last day that was set for staff in the app stays.
    valid_until: sql<Date | null>`CASE WHEN excluded.role <> 'deputy' AND role_grant.valid_until > ${ctx.now} THEN role_grant.valid_until ELSE excluded.valid_until END`,
    valid_from: sql<Date>`CASE WHEN excluded.role = 'deputy' OR role_grant.valid_until <= ${ctx.now} THEN excluded.valid_from ELSE role_grant.valid_from END`,
    person_id: null,
  }))).execute()
}

const findGrants = async (ctx: Ctx, ids: readonly string[]): Promise<Map<string, GrantState>> => {
  const rows = await ctx.db.selectFrom('role_grant').select(['id', 'role', 'place_id', 'handler_id', 'deputy_id', 'phone_hash', 'valid_from', 'valid_until'])
    .where('tenant', '=', ctx.tenant).where('id', 'in', [...ids]).execute()
  return new Map(rows.map((row) => [row.id, row]))
}

async function recordDifferences(ctx: Ctx, before: ReadonlyMap<string, GrantState>, after: ReadonlyMap<string, GrantState>): Promise<void> {
  for (const grant of after.values()) for (const event of grantEvents(before.get(grant.id), grant, ctx.now)) await recordGrant(ctx, event, grant, null)
}

/** Roles whose latest fact is that a person ended them. */
async function endedByHand(ctx: Ctx, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string; event: string; by_hand: boolean }>`SELECT DISTINCT ON (subject_id) subject_id AS id, event, actor_id IS NOT NULL AS by_hand FROM audit
    WHERE tenant = ${ctx.tenant} AND subject_id = ANY(${[...ids]}::uuid[]) AND event IN ('grant.given', 'grant.ended', 'grant.renewed') ORDER BY subject_id, audit.id DESC`.execute(ctx.db)
  return new Set(rows.filter(({ event, by_hand }) => event === 'grant.ended' && by_hand).map(({ id }) => id))
}

// Handlers and county offices stand in every street's roster: another street may still name them. Who was invited in the app is in none.
async function endStaffLeftOut(ctx: Ctx, home: Home, ids: readonly string[]): Promise<number> {
  const ended = await sql<GrantState>`UPDATE role_grant g SET valid_until = ${ctx.now} FROM place p
    WHERE g.tenant = ${ctx.tenant} AND g.id <> ALL(${[...ids]}::uuid[]) AND (g.valid_until IS NULL OR g.valid_until > ${ctx.now})
      AND p.tenant = g.tenant AND p.id = g.place_id AND p.street_id = ${streetId(home)}
      AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.tenant = g.tenant AND a.subject_id = g.id AND a.event = 'grant.given' AND a.actor_id IS NOT NULL)
    RETURNING g.id, g.role, g.place_id, g.handler_id, g.deputy_id, g.phone_hash, g.valid_from, g.valid_until`.execute(ctx.db)
  for (const grant of ended.rows) await recordGrant(ctx, 'ended', grant, null)
  return ended.rows.length
}
