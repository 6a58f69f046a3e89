import { sql } from 'kysely'
import type { PublicationState } from '../../../../contract/review/vocabulary'
import type { Ctx } from '../../../context'
import { toInsert } from '../../../platform/postgres/insert-together'
import type { PublicationTable } from '../table'
import type { PublicationRow } from './load-publication'

type NewPublication = Pick<PublicationTable, 'id' | 'matter_id' | 'street_id' | 'community_id' | 'grid_id' | 'deputy_id' | 'title' | 'text'>

/** What waits for its first check, as a row to insert. */
export const publicationToInsert = (ctx: Ctx, row: NewPublication) => toInsert(ctx.db, 'publication', {
  ...row, tenant: ctx.tenant, state: 'pending', requested_at: ctx.now, checked_by: null, checked_at: null, approved_by: null, published_at: null, reason: null,
})

/** State columns that an event may change; they stand in the audit too. */
export type PublicationPatch = Partial<Pick<PublicationTable,
  'checked_by' | 'checked_at' | 'seconded_by' | 'seconded_at' | 'approved_by' | 'published_at' | 'reason' | 'deputy_id' | 'grid_id' | 'round'>>
/** What people read or find it by; never in the audit. */
export type PublicationWords = Partial<Pick<PublicationTable, 'title' | 'text' | 'result'>> & { readonly imprint?: string; readonly imprint_rule?: number; readonly result_from?: string[] }

/** Changes a publication only where its version still is the one that was read. */
export async function changePublication(ctx: Ctx, row: { readonly id: string; readonly version: number }, patch: PublicationPatch & PublicationWords & { readonly state: PublicationState }): Promise<boolean> {
  const changed = await ctx.db.updateTable('publication').set({ ...patch, version: row.version + 1 })
    .where('tenant', '=', ctx.tenant).where('id', '=', row.id).where('version', '=', row.version).executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** A new version of what is public or was withdrawn, in the words of that one where none are given; false where one is under review already. */
export async function insertVersion(ctx: Ctx, of: PublicationRow, id: string, patch: PublicationPatch & PublicationWords & { readonly state: PublicationState }): Promise<boolean> {
  const added = await ctx.db.insertInto('publication').values({
    title: of.title, text: of.text, result: of.result, result_from: of.result_from, ...patch,
    tenant: ctx.tenant, id, matter_id: of.matter_id, street_id: of.street_id, community_id: of.community_id, grid_id: of.grid_id, deputy_id: of.follow_up_deputy_id, requested_at: ctx.now,
  }).onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst()
  return added !== undefined
}

/** The photos of one version chosen again for another, as long as it is not checked: none of their copies is public there. */
export const copyChosenPhotos = async (ctx: Ctx, fromId: string, toId: string): Promise<void> => {
  await sql`INSERT INTO publication_media (tenant, publication_id, media_id, caption, masks, position)
    SELECT tenant, ${toId}::uuid, media_id, caption, masks, position FROM publication_media WHERE tenant = ${ctx.tenant} AND publication_id = ${fromId}`.execute(ctx.db)
}

/** Versions of a matter that went to another community are reviewed and listed there. */
export const placePublications = async (ctx: Ctx, matterId: string, communityId: string): Promise<void> => {
  await ctx.db.updateTable('publication').set({ community_id: communityId, grid_id: null }).where('tenant', '=', ctx.tenant).where('matter_id', '=', matterId).execute()
}
