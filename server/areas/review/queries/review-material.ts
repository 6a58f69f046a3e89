import { sql } from 'kysely'
import type { PhotoCaption } from '../../../../contract/review/vocabulary'
import type { Ctx } from '../../../context'
import type { Mask } from '../../media/table'
import { oneRow } from '../../../platform/postgres/one-row'

/** The words as raised; null once erased. */
export const originalText = async (ctx: Ctx, statementId: string): Promise<string | null> =>
  (await ctx.db.selectFrom('statement').select('text').where('tenant', '=', ctx.tenant).where('id', '=', statementId).executeTakeFirst())?.text ?? null

const officialRoles = ['deputy', 'community', 'street_office', 'congress_office', 'handler']
const officeOnly = ['issue.phoneRevealed', 'issue.supervised', 'issue.recused']

// Who said it, and under which hat: the fact that names the words.
const said = sql`SELECT s.id, s.text, s.created_at AS at, a.role, d.kind AS deputy_kind, coalesce(d.name, pl.name, h.name) AS name
  FROM statement s
  JOIN audit a ON a.tenant = s.tenant AND a.subject_id = s.matter_id AND a.statement_id = s.id
  LEFT JOIN deputy d ON d.tenant = a.tenant AND d.id = a.deputy_id
  LEFT JOIN place pl ON pl.tenant = a.tenant AND pl.id = a.place_id
  LEFT JOIN handler h ON h.tenant = a.tenant AND h.id = a.handler_id`

export interface Said { readonly id: string; readonly text: string; readonly at: Date; readonly role: string; readonly deputy_kind: string | null; readonly name: string | null }

/** What officials said in the course of handling, newest first. */
export async function officialWords(ctx: Ctx, matterId: string, most: number): Promise<Said[]> {
  const { rows } = await sql<Said>`${said} WHERE s.tenant = ${ctx.tenant} AND s.matter_id = ${matterId} AND s.text <> '' AND a.role = ANY(${officialRoles}) AND a.event <> ALL(${officeOnly})
    ORDER BY s.id DESC LIMIT ${most}`.execute(ctx.db)
  return rows
}

export interface MatterPhoto {
  readonly id: string
  readonly width: number | null
  readonly height: number | null
  readonly at: Date
  readonly official: boolean
  readonly deputy_kind: string | null
  readonly name: string | null
  readonly shown: boolean
  readonly caption: PhotoCaption | null
  readonly masks: Mask[] | null
  readonly copy_id: string | null
}

/** Every photo of the matter, as raised and as handled, in order, and what this version shows of it. */
export async function photosOf(ctx: Ctx, matterId: string, publicationId: string): Promise<MatterPhoto[]> {
  const { rows } = await sql<MatterPhoto>`
    SELECT md.id, md.width, md.height, s.created_at AS at, coalesce(by.role = ANY(${officialRoles}), false) AS official, by.deputy_kind, CASE WHEN by.role = ANY(${officialRoles}) THEN by.name END AS name,
      pm.media_id IS NOT NULL AS shown, pm.caption, pm.masks, pm.public_media_id AS copy_id
    FROM statement s
    JOIN statement_media sm ON sm.tenant = s.tenant AND sm.statement_id = s.id
    JOIN media md ON md.tenant = sm.tenant AND md.id = sm.media_id AND md.kind = 'image'
    LEFT JOIN LATERAL (SELECT said.role, said.deputy_kind, said.name FROM (${said} WHERE s.tenant = ${ctx.tenant} AND s.matter_id = ${matterId}) AS said WHERE said.id = s.id LIMIT 1) AS by ON true
    LEFT JOIN publication_media pm ON pm.tenant = md.tenant AND pm.media_id = md.id AND pm.publication_id = ${publicationId}
    WHERE s.tenant = ${ctx.tenant} AND s.matter_id = ${matterId} ORDER BY s.id, sm.position`.execute(ctx.db)
  return rows
}

export interface PublicPhotoRow { readonly id: string; readonly width: number | null; readonly height: number | null; readonly caption: PhotoCaption | null }

/** The copies drawn for a version, in the order of the reviewer. */
export const copiesOf = (ctx: Ctx, publicationId: string): Promise<PublicPhotoRow[]> =>
  ctx.db.selectFrom('publication_media as pm').innerJoin('media as md', (on) => on.onRef('md.tenant', '=', 'pm.tenant').onRef('md.id', '=', 'pm.public_media_id'))
    .where('pm.tenant', '=', ctx.tenant).where('pm.publication_id', '=', publicationId).orderBy('pm.position').orderBy('md.id')
    .select(['md.id', 'md.width', 'md.height', 'pm.caption']).execute()

export interface ShownPhoto { readonly mediaId: string; readonly copyId: string; readonly caption: PhotoCaption | null; readonly masks: readonly Mask[] }

/** Shows exactly these; gives the copies that nothing shows any more. */
export async function showPhotos(ctx: Ctx, publicationId: string, photos: readonly ShownPhoto[]): Promise<string[]> {
  const dropped = await ctx.db.deleteFrom('publication_media').where('tenant', '=', ctx.tenant).where('publication_id', '=', publicationId).returning('public_media_id').execute()
  if (photos.length > 0) {
    await ctx.db.insertInto('publication_media').values(photos.map((photo, position) => ({
      tenant: ctx.tenant, publication_id: publicationId, media_id: photo.mediaId, public_media_id: photo.copyId, caption: photo.caption, masks: JSON.stringify(photo.masks), position,
    }))).execute()
  }
  return dropped.flatMap((row) => (row.public_media_id ? [row.public_media_id] : []))
}

/** The sealed roster name of a staff member, under whichever of their grants. */
export const sealedNameOf = async (ctx: Ctx, personId: string) =>
  (await ctx.db.selectFrom('role_grant as g')
    .innerJoin('person as who', (on) => on.onRef('who.tenant', '=', 'g.tenant').on('who.id', '=', personId))
    .where('g.tenant', '=', ctx.tenant).where((is) => is('g.person_id', '=', sql<string>`coalesce(who.merged_into, who.id)`))
    .select(['g.name_cipher', 'g.key_id']).limit(oneRow).executeTakeFirst()) ?? null
