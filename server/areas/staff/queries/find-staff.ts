import { sql } from 'kysely'
import type { StaffRole } from '../../../../contract/staff/vocabulary'
import type { Ctx } from '../../../context'

const columns = (ctx: Ctx) => ctx.db.selectFrom('role_grant as g')
  .leftJoin('place as p', (on) => on.onRef('p.tenant', '=', 'g.tenant').onRef('p.id', '=', 'g.place_id'))
  .leftJoin('handler as h', (on) => on.onRef('h.tenant', '=', 'g.tenant').onRef('h.id', '=', 'g.handler_id'))
  .where('g.tenant', '=', ctx.tenant).where('g.deputy_id', 'is', null).where('g.access_id', 'is', null)
  .select([
    'g.id', 'g.person_id', 'g.place_id', 'g.handler_id', 'g.phone_hash', 'g.phone_cipher', 'g.key_id', 'g.name_cipher', 'g.valid_from', 'g.valid_until',
    // A role without a deputy's seat is a role of staff.
    sql<StaffRole>`g.role`.as('role'),
    sql<string | null>`coalesce(p.street_id, h.street_id)`.as('street_id'),
    sql<string>`coalesce(CASE WHEN p.kind = 'grid' THEN p.short_name ELSE p.name END, h.name, '')`.as('scope_name'),
    sql<boolean>`NOT EXISTS (SELECT 1 FROM role_grant o WHERE o.tenant = g.tenant AND o.id <> g.id AND o.access_id IS NULL AND o.role = g.role AND (o.place_id = g.place_id OR o.handler_id = g.handler_id)
      AND o.valid_from <= ${ctx.now} AND (o.valid_until IS NULL OR o.valid_until > ${ctx.now}))`.as('is_alone'),
  ])

export type StaffRow = Awaited<ReturnType<typeof findStaff>>[number]

const mostListed = 2_000

/** The accounts of some streets by unit, or those that ended, the newest end first. A street has about a hundred. */
export const findStaff = async (ctx: Ctx, { streets, state }: { streets: 'all' | readonly string[]; state: 'now' | 'ended' }) => {
  const listed = columns(ctx)
    .where((is) => (state === 'now' ? is.or([is('g.valid_until', 'is', null), is('g.valid_until', '>', ctx.now)]) : is('g.valid_until', '<=', ctx.now)))
    .$if(streets !== 'all', (query) => query.where(sql<boolean>`coalesce(p.street_id, h.street_id) = ANY(${streets === 'all' ? [] : [...streets]}::uuid[])`))
  const sorted = state === 'ended'
    ? listed.orderBy('g.valid_until', 'desc')
    : listed.orderBy(sql`CASE p.kind WHEN 'county' THEN 0 WHEN 'street' THEN 1 WHEN 'township' THEN 1 WHEN 'community' THEN 2 WHEN 'grid' THEN 4 ELSE 3 END`).orderBy(sql`coalesce(p.code, h.code)`).orderBy('g.role')
  return sorted.orderBy('g.id').limit(mostListed).execute()
}

/** One account; null where there is none. */
export const loadStaff = async (ctx: Ctx, id: string): Promise<StaffRow | null> => (await columns(ctx).where('g.id', '=', id).executeTakeFirst()) ?? null

/** The accounts of one number that are not over. */
export const findStaffByPhone = async (ctx: Ctx, phoneHash: Buffer): Promise<StaffRow[]> =>
  columns(ctx).where('g.phone_hash', '=', phoneHash).where((is) => is.or([is('g.valid_until', 'is', null), is('g.valid_until', '>', ctx.now)])).orderBy('g.id').execute()
