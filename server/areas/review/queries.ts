import { sql } from 'kysely'
import type { PublicationState } from '../../../contract/review/vocabulary'
import type { Ctx } from '../../context'
import { reviewableBy } from './policy'
import type { PublicationTable } from './table'

type NewPublication = Pick<PublicationTable, 'id' | 'matter_id' | 'street_id' | 'community_id' | 'grid_id' | 'deputy_id' | 'title' | 'text'>

export const insertPublication = async (ctx: Ctx, row: NewPublication): Promise<void> => {
  await ctx.db.insertInto('publication').values({
    ...row, tenant: ctx.tenant, state: 'pending', requested_at: ctx.now, checked_by: null, checked_at: null, approved_by: null, published_at: null, reason: null,
  }).execute()
}

const joined = (ctx: Ctx) => {
  const mine = [...ctx.actor.personIds]
  return ctx.db.selectFrom('publication as p')
    .innerJoin('matter as m', (on) => on.onRef('m.tenant', '=', 'p.tenant').onRef('m.id', '=', 'p.matter_id'))
    .innerJoin('issue as i', (on) => on.onRef('i.tenant', '=', 'm.tenant').onRef('i.matter_id', '=', 'm.id'))
    .innerJoin('place as community', (on) => on.onRef('community.tenant', '=', 'm.tenant').onRef('community.id', '=', 'm.community_id'))
    .leftJoin('place as grid', (on) => on.onRef('grid.tenant', '=', 'm.tenant').onRef('grid.id', '=', 'm.grid_id'))
    .where('p.tenant', '=', ctx.tenant)
    .select([
      'p.id', 'p.version', 'p.matter_id', 'p.state', 'p.title', 'p.text', 'p.requested_at', 'p.checked_by', 'p.reason', 'p.street_id', 'p.community_id',
      'm.raised_by', 'm.state as matter_state', 'm.category', 'm.follow_up_deputy_id', 'm.grid_id', 'i.title as original_title', 'i.place_words', 'i.statement_id',
      sql<string>`coalesce(grid.short_name, i.estate, community.name)`.as('place_name'),
      sql<'raised' | 'code' | 'met_too' | null>`(SELECT f.reason FROM follow f WHERE f.tenant = p.tenant AND f.matter_id = p.matter_id AND f.person_id = ANY(${mine}::uuid[]) ORDER BY f.reason = 'met_too' LIMIT 1)`.as('my_follow'),
      sql<boolean>`EXISTS (SELECT 1 FROM recusal r WHERE r.tenant = p.tenant AND r.matter_id = p.matter_id AND r.person_id = ANY(${mine}::uuid[]))`.as('recused'),
    ])
}

/** A publication with its matter, as seen by this actor. */
export const loadPublication = async (ctx: Ctx, id: string) => (await joined(ctx).where('p.id', '=', id).executeTakeFirst()) ?? null
export const loadPublicationOf = async (ctx: Ctx, matterId: string) => (await joined(ctx).where('p.matter_id', '=', matterId).executeTakeFirst()) ?? null
export type PublicationRow = NonNullable<Awaited<ReturnType<typeof loadPublication>>>

/** What waits for a check or the final approval in the actor's scope, longest waiting first. */
export const listWaiting = (ctx: Ctx, { after, limit }: { after: readonly [at: string, id: string] | null; limit: number }): Promise<PublicationRow[]> =>
  joined(ctx).where('p.state', 'in', ['pending', 'checked']).where(reviewableBy(ctx.actor))
    .$if(after !== null, (query) => query.where(sql<boolean>`(p.requested_at, p.id) > (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`))
    .orderBy('p.requested_at').orderBy('p.id').limit(limit).execute()

/** State columns that an event may change; they stand in the audit too. */
export type PublicationPatch = Partial<Pick<PublicationTable, 'checked_by' | 'checked_at' | 'approved_by' | 'published_at' | 'reason' | 'deputy_id' | 'grid_id'>>
/** What people read or find it by; never in the audit. */
export type PublicationWords = Partial<Pick<PublicationTable, 'title' | 'text'>> & { readonly grams?: string[] }

/** Changes a publication only where its version still is the one that was read. */
export async function changePublication(ctx: Ctx, row: { readonly id: string; readonly version: number }, patch: PublicationPatch & PublicationWords & { readonly state: PublicationState }): Promise<boolean> {
  const changed = await ctx.db.updateTable('publication').set({ ...patch, version: row.version + 1 })
    .where('tenant', '=', ctx.tenant).where('id', '=', row.id).where('version', '=', row.version).executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** The words as raised; null once erased. */
export const originalText = async (ctx: Ctx, statementId: string): Promise<string | null> =>
  (await ctx.db.selectFrom('statement').select('text').where('tenant', '=', ctx.tenant).where('id', '=', statementId).executeTakeFirst())?.text ?? null

/** Photos of the matter as raised, in order, and which of them the public may see. */
export const photosOf = (ctx: Ctx, publicationId: string, statementId: string) =>
  ctx.db.selectFrom('statement_media as sm')
    .innerJoin('media as md', (on) => on.onRef('md.tenant', '=', 'sm.tenant').onRef('md.id', '=', 'sm.media_id'))
    .leftJoin('publication_media as pm', (on) => on.onRef('pm.tenant', '=', 'sm.tenant').onRef('pm.media_id', '=', 'sm.media_id').on('pm.publication_id', '=', publicationId))
    .where('sm.tenant', '=', ctx.tenant).where('sm.statement_id', '=', statementId).orderBy('sm.position')
    .select(['md.id', 'md.width', 'md.height', sql<boolean>`pm.media_id IS NOT NULL`.as('shown')]).execute()

export async function showPhotos(ctx: Ctx, publicationId: string, photoIds: readonly string[]): Promise<void> {
  await ctx.db.deleteFrom('publication_media').where('tenant', '=', ctx.tenant).where('publication_id', '=', publicationId).execute()
  if (photoIds.length === 0) return
  await ctx.db.insertInto('publication_media').values(photoIds.map((media_id) => ({ tenant: ctx.tenant, publication_id: publicationId, media_id }))).execute()
}

/** The sealed roster name of a staff member, under whichever of their grants. */
export const sealedNameOf = async (ctx: Ctx, personId: string) =>
  (await ctx.db.selectFrom('role_grant as g')
    .innerJoin('person as who', (on) => on.onRef('who.tenant', '=', 'g.tenant').on('who.id', '=', personId))
    .where('g.tenant', '=', ctx.tenant).where((is) => is('g.person_id', '=', sql<string>`coalesce(who.merged_into, who.id)`))
    .select(['g.name_cipher', 'g.key_id']).limit(1).executeTakeFirst()) ?? null

export const placePublication = async (ctx: Ctx, matterId: string, communityId: string): Promise<void> => {
  await ctx.db.updateTable('publication').set({ community_id: communityId, grid_id: null }).where('tenant', '=', ctx.tenant).where('matter_id', '=', matterId).execute()
}
