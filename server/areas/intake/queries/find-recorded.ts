import { sql } from 'kysely'
import type { Ctx } from '../../../context'

interface External { readonly source: string; readonly number: string }

export const externalKey = ({ source, number }: External): string => `${source}\n${number}`

/** Which of these are recorded already, with our own number. */
export async function findRecorded(ctx: Ctx, wanted: readonly External[]): Promise<Map<string, string>> {
  if (wanted.length === 0) return new Map()
  const { rows } = await sql<External & { own: string }>`
    SELECT i.external_source AS source, i.external_number AS number, m.number AS own
    FROM unnest(${wanted.map(({ source }) => source)}::text[], ${wanted.map(({ number }) => number)}::text[]) AS w (source, number)
    JOIN issue i ON i.tenant = ${ctx.tenant} AND i.external_source = w.source AND i.external_number = w.number AND i.external_number IS NOT NULL
    JOIN matter m ON m.tenant = i.tenant AND m.id = i.matter_id`.execute(ctx.db)
  return new Map(rows.map((row) => [externalKey(row), row.own]))
}

export interface EnteredRow { readonly issueId: string; readonly number: string; readonly title: string }

const entered = (ctx: Ctx) => ctx.db.selectFrom('issue as i').innerJoin('matter as m', (on) => on.onRef('m.tenant', '=', 'i.tenant').onRef('m.id', '=', 'i.matter_id'))
  .where('i.tenant', '=', ctx.tenant).select(['m.id as issueId', 'm.number', 'i.title'])

export const findEntered = async (ctx: Ctx, id: string): Promise<EnteredRow | null> => (await entered(ctx).where('m.id', '=', id).executeTakeFirst()) ?? null

export const listImported = (ctx: Ctx, importId: string, limit: number): Promise<EnteredRow[]> => entered(ctx).where('i.import_id', '=', importId).orderBy('i.matter_id').limit(limit).execute()

export const countImported = async (ctx: Ctx, importId: string): Promise<number> =>
  Number((await ctx.db.selectFrom('issue').where('tenant', '=', ctx.tenant).where('import_id', '=', importId).select(({ fn }) => fn.countAll().as('n')).executeTakeFirstOrThrow()).n)

/** Of the place of a seat: its street and community. */
export const findSeatPlace = (ctx: Ctx, placeId: string) =>
  ctx.db.selectFrom('place').select(['id', 'kind', 'street_id', 'community_id']).where('tenant', '=', ctx.tenant).where('id', '=', placeId).executeTakeFirst()
