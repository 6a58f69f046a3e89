import { sql } from 'kysely'
import type { Ctx } from '../../../context'
import { oneRow } from '../../../platform/postgres/one-row'

const settled = ['done', 'closed']

/** Public, settled since, and nothing decided about the result of this round yet; given publication as p and matter as m. */
export const resultWaits = sql<boolean>`(p.state = 'published' AND m.state = ANY(${settled}) AND (p.result IS NULL OR p.round IS DISTINCT FROM m.round)
  AND NOT EXISTS (SELECT 1 FROM publication o WHERE o.tenant = p.tenant AND o.matter_id = p.matter_id AND (o.state IN ('pending','checked','seconded') OR (o.state = 'held' AND o.round = m.round))))`

/** The street's own setting before its county's. */
const stepsOf = sql<2 | 3>`(CASE WHEN (SELECT s.value #>> '{}' FROM setting s WHERE s.tenant = p.tenant AND s.key = 'reviewSteps' AND s.place_id IN (street.id, street.parent_id)
  ORDER BY s.place_id = street.id DESC LIMIT 1) = '3' THEN 3 ELSE 2 END)`

/** Publications with their matter, as seen by this actor. */
export const publicationsFor = (ctx: Ctx) => {
  const mine = [...ctx.actor.personIds]
  return ctx.db.selectFrom('publication as p')
    .innerJoin('matter as m', (on) => on.onRef('m.tenant', '=', 'p.tenant').onRef('m.id', '=', 'p.matter_id'))
    .innerJoin('issue as i', (on) => on.onRef('i.tenant', '=', 'm.tenant').onRef('i.matter_id', '=', 'm.id'))
    .innerJoin('place as community', (on) => on.onRef('community.tenant', '=', 'm.tenant').onRef('community.id', '=', 'm.community_id'))
    .innerJoin('place as street', (on) => on.onRef('street.tenant', '=', 'p.tenant').onRef('street.id', '=', 'p.street_id'))
    .leftJoin('place as grid', (on) => on.onRef('grid.tenant', '=', 'm.tenant').onRef('grid.id', '=', 'm.grid_id'))
    .where('p.tenant', '=', ctx.tenant)
    .select([
      'p.id', 'p.version', 'p.matter_id', 'p.state', 'p.title', 'p.text', 'p.result', 'p.result_from', 'p.requested_at', 'p.published_at', 'p.checked_by', 'p.seconded_by', 'p.reason', 'p.street_id', 'p.community_id',
      'm.raised_by', 'm.state as matter_state', 'm.round', 'm.category', 'm.follow_up_deputy_id', 'm.grid_id', 'i.title as original_title', 'i.place_words', 'i.statement_id',
      'street.name as street_name', sql<string>`coalesce(grid.short_name, community.name)`.as('place_name'),
      resultWaits.as('result_waits'), stepsOf.as('steps'),
      sql<'raised' | 'code' | 'met_too' | null>`(SELECT f.reason FROM follow f WHERE f.tenant = p.tenant AND f.matter_id = p.matter_id AND f.person_id = ANY(${mine}::uuid[]) ORDER BY f.reason = 'met_too' LIMIT 1)`.as('my_follow'),
      sql<boolean>`EXISTS (SELECT 1 FROM recusal r WHERE r.tenant = p.tenant AND r.matter_id = p.matter_id AND r.person_id = ANY(${mine}::uuid[]))`.as('recused'),
      sql<string | null>`(SELECT o.id FROM publication o WHERE o.tenant = p.tenant AND o.matter_id = p.matter_id AND o.state = 'published')`.as('public_id'),
    ])
}

export type PublicationRow = Awaited<ReturnType<ReturnType<typeof publicationsFor>['executeTakeFirstOrThrow']>>

/** One version. */
export const loadPublication = async (ctx: Ctx, id: string): Promise<PublicationRow | null> => (await publicationsFor(ctx).where('p.id', '=', id).executeTakeFirst()) ?? null

/** The version that there is work on, of the matter of this one: under review, else held back, else public, else the last. */
export const loadCurrent = async (ctx: Ctx, id: string): Promise<PublicationRow | null> =>
  (await publicationsFor(ctx).where('p.matter_id', '=', (from) => from.selectFrom('publication').select('matter_id').where('tenant', '=', ctx.tenant).where('id', '=', id))
    .orderBy(sql`CASE WHEN p.state IN ('pending','checked','seconded') THEN 0 WHEN p.state = 'held' THEN 1 WHEN p.state = 'published' THEN 2 ELSE 3 END`)
    .orderBy('p.id', 'desc').limit(oneRow).executeTakeFirst()) ?? null

/** The versions of a matter but those that a newer one replaced; hold the matter first, so that none begins meanwhile. */
export const loadVersions = (ctx: Ctx, matterId: string): Promise<PublicationRow[]> =>
  publicationsFor(ctx).where('p.matter_id', '=', matterId).where('p.state', '<>', 'replaced').orderBy('p.id').execute()

/**
 * Holds the matter until the command's end: its versions change one after the other, and never while the matter itself
 * does. Matter first, versions after: the order in which the issue's own events lock.
 */
export const holdMatterOf = async (ctx: Ctx, publicationId: string): Promise<void> => {
  await sql`SELECT m.id FROM matter m JOIN publication p ON p.tenant = m.tenant AND p.matter_id = m.id WHERE p.tenant = ${ctx.tenant} AND p.id = ${publicationId} FOR NO KEY UPDATE OF m`.execute(ctx.db)
}
export const holdMatter = async (ctx: Ctx, matterId: string): Promise<void> => {
  await sql`SELECT id FROM matter WHERE tenant = ${ctx.tenant} AND id = ${matterId} FOR NO KEY UPDATE`.execute(ctx.db)
}
