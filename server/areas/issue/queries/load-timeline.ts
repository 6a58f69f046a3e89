import { sql } from 'kysely'
import type { Ctx } from '../../../context'

export interface FactRow {
  readonly id: string
  readonly at: Date
  readonly event: string
  readonly role: string
  readonly actor_id: string | null
  readonly name: string | null
  /** Sealed: who did it by a unit's link. */
  readonly typed_cipher: Buffer | null
  readonly typed_key: string | null
  readonly deputy_kind: 'council' | 'congress' | null
  readonly deputy_level: 'national' | 'province' | 'city' | 'county' | 'township' | null
  readonly statement_id: string | null
  readonly text: string | null
}

/** The newest facts of an issue with their words; erased words come as null. */
export const loadTimeline = async (ctx: Ctx, matterId: string, limit: number): Promise<FactRow[]> =>
  ctx.db.selectFrom('audit as a')
    .leftJoin('statement as s', (on) => on.onRef('s.tenant', '=', 'a.tenant').onRef('s.id', '=', 'a.statement_id'))
    .leftJoin('deputy as d', (on) => on.onRef('d.tenant', '=', 'a.tenant').onRef('d.id', '=', 'a.deputy_id'))
    .leftJoin('place as p', (on) => on.onRef('p.tenant', '=', 'a.tenant').onRef('p.id', '=', 'a.place_id'))
    .leftJoin('handler as h', (on) => on.onRef('h.tenant', '=', 'a.tenant').onRef('h.id', '=', 'a.handler_id'))
    .leftJoin('role_grant as g', (on) => on.onRef('g.tenant', '=', 'a.tenant').onRef('g.person_id', '=', 'a.actor_id').onRef('g.handler_id', '=', 'a.handler_id').on('g.access_id', 'is not', null))
    .where('a.tenant', '=', ctx.tenant).where('a.subject_id', '=', matterId)
    .orderBy('a.id', 'desc').limit(limit)
    .select(['a.id', 'a.at', 'a.event', 'a.role', 'a.actor_id', 'a.statement_id', 's.text', 'd.kind as deputy_kind', 'd.level as deputy_level', 'g.name_cipher as typed_cipher', 'g.key_id as typed_key', sql<string | null>`coalesce(d.name, p.name, h.name)`.as('name')])
    .execute()

export interface StatementPhoto {
  readonly statement_id: string
  readonly id: string
  readonly width: number | null
  readonly height: number | null
}

/** What goes with an issue's words, in their order. */
const mediaOf = (ctx: Ctx, matterId: string, kind: 'image' | 'document') =>
  ctx.db.selectFrom('statement as s')
    .innerJoin('statement_media as sm', (on) => on.onRef('sm.tenant', '=', 's.tenant').onRef('sm.statement_id', '=', 's.id'))
    .innerJoin('media as md', (on) => on.onRef('md.tenant', '=', 'sm.tenant').onRef('md.id', '=', 'sm.media_id'))
    .where('s.tenant', '=', ctx.tenant).where('s.matter_id', '=', matterId).where('md.kind', '=', kind)
    .orderBy('s.id').orderBy('sm.position')

/** Photos of an issue's words in order; never for the public, which reads copies. */
export const loadPhotos = async (ctx: Ctx, matterId: string): Promise<StatementPhoto[]> =>
  mediaOf(ctx, matterId, 'image').select(['sm.statement_id', 'md.id', 'md.width', 'md.height']).execute()

export interface StatementDocument { readonly statement_id: string; readonly id: string; readonly name: string | null; readonly bytes: number; readonly pages: number | null }

/** Documents that go with an issue's words. */
export const loadDocuments = async (ctx: Ctx, matterId: string): Promise<StatementDocument[]> =>
  mediaOf(ctx, matterId, 'document').select(['sm.statement_id', 'md.id', 'md.name', 'md.bytes', 'md.pages']).execute()

export interface RatingRow {
  readonly round: number
  readonly statement_id: string | null
  readonly deputy_id: string | null
  readonly rater_id: string
  readonly subject: 'followUp' | 'handling'
  readonly score: 'satisfied' | 'basically' | 'dissatisfied'
  readonly text: string | null
  readonly created_at: Date
}

/** Ratings of every round, those of `raterIds` first, then the newest. */
export const loadRatings = async (ctx: Ctx, matterId: string, { raterIds, limit }: { readonly raterIds: readonly string[]; readonly limit: number }): Promise<RatingRow[]> =>
  ctx.db.selectFrom('rating as r')
    .leftJoin('statement as s', (on) => on.onRef('s.tenant', '=', 'r.tenant').onRef('s.id', '=', 'r.statement_id'))
    .where('r.tenant', '=', ctx.tenant).where('r.matter_id', '=', matterId)
    .orderBy(sql`r.rater_id = ANY(${[...raterIds]}::uuid[])`, 'desc').orderBy('r.created_at', 'desc').limit(limit)
    .select(['r.round', 'r.statement_id', 'r.deputy_id', 'r.rater_id', 'r.subject', 'r.score', 's.text', 'r.created_at']).execute()
