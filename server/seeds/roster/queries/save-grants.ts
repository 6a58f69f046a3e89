import { sql } from 'kysely'
import type { Ctx } from '../../../context'
import { atChina } from '../../../platform/clock/china-time'
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

function sealedFor(ctx: Ctx, name: string, phone: string) {
  const { vault } = ctx.services
  const { cipher, keyId } = vault.seal(phone)
  return { tenant: ctx.tenant, phone_hash: vault.keyedHash('phone', phone), phone_cipher: cipher, key_id: keyId, name_cipher: vault.seal(name).cipher, person_id: null }
}

function grantsOf(ctx: Ctx, home: Home, { staff, deputies }: Roster, staffFrom: Date) {
  return [
    ...(staff ?? []).map((line) => ({ ...sealedFor(ctx, line.name, line.phone), id: rosterId(home, 'grant', line.code), role: line.role, ...scopeOf(home, line), valid_from: staffFrom, valid_until: null })),
    ...deputies.map((line) => ({
      ...sealedFor(ctx, line.name, line.phone), id: rosterId(home, 'grant', seatCode(line.code)), role: 'deputy' as const, ...noScope, deputy_id: rosterId(home, 'deputy', line.code),
      valid_from: atChina(line.termFrom, '00:00'), valid_until: new Date(atChina(line.termUntil, '00:00').getTime() + dayMs),
    })),
  ]
}

/**
 * Roles wait for the phone they are written for: who proves it, or proved it before, holds them. A new number frees the old one, a
 * deputy's role ends with the term, and staff whom the roster names no more lose theirs now.
 */
export async function saveGrants(ctx: Ctx, home: Home, roster: Roster, staffFrom: Date): Promise<number> {
  const rows = grantsOf(ctx, home, roster, staffFrom)
  await ctx.db.insertInto('role_grant').values(rows).onConflict((conflict) => conflict.columns(['tenant', 'id']).doUpdateSet((row) => ({
    role: row.ref('excluded.role'), phone_hash: row.ref('excluded.phone_hash'), phone_cipher: row.ref('excluded.phone_cipher'), key_id: row.ref('excluded.key_id'),
    name_cipher: row.ref('excluded.name_cipher'), place_id: row.ref('excluded.place_id'), handler_id: row.ref('excluded.handler_id'), deputy_id: row.ref('excluded.deputy_id'),
    valid_until: row.ref('excluded.valid_until'),
    valid_from: sql<Date>`CASE WHEN excluded.role = 'deputy' OR role_grant.valid_until IS NOT NULL THEN excluded.valid_from ELSE role_grant.valid_from END`,
    person_id: null,
  }))).execute()
  const ids = rows.map(({ id }) => id)
  await claimProven(ctx, ids)
  return roster.staff ? endStaffLeftOut(ctx, home, ids) : 0
}

async function claimProven(ctx: Ctx, ids: readonly string[]): Promise<void> {
  await sql`UPDATE role_grant g SET person_id = i.person_id FROM identity i
    WHERE g.tenant = ${ctx.tenant} AND g.id = ANY(${[...ids]}::uuid[]) AND i.tenant = g.tenant AND i.kind = 'phone' AND i.hash = g.phone_hash`.execute(ctx.db)
}

// Handlers and county offices stand in every street's roster: another street may still name them.
async function endStaffLeftOut(ctx: Ctx, home: Home, ids: readonly string[]): Promise<number> {
  const ended = await sql<{ id: string }>`UPDATE role_grant g SET valid_until = ${ctx.now} FROM place p
    WHERE g.tenant = ${ctx.tenant} AND g.id <> ALL(${[...ids]}::uuid[]) AND (g.valid_until IS NULL OR g.valid_until > ${ctx.now})
      AND p.tenant = g.tenant AND p.id = g.place_id AND p.street_id = ${streetId(home)} RETURNING g.id`.execute(ctx.db)
  return ended.rows.length
}
