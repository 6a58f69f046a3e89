import type { IssueCategory } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'

export interface MergedRow { readonly id: string; readonly number: string; readonly title: string; readonly category: IssueCategory | null; readonly above_community: boolean; readonly about_handler_id: string | null }

/** What was merged into an issue itself. */
export const mergedIds = async (ctx: Ctx, matterId: string): Promise<string[]> =>
  (await ctx.db.selectFrom('matter').select('id').where('tenant', '=', ctx.tenant).where('merged_into', '=', matterId).orderBy('id').execute()).map(({ id }) => id)

/** What is handled together with an issue, through every merge, for those who handle it. */
export const mergedInto = (ctx: Ctx, matterId: string, limit: number): Promise<MergedRow[]> =>
  ctx.db.withRecursive('together', (db) => db.selectFrom('matter as c').select('c.id').where('c.tenant', '=', ctx.tenant).where('c.merged_into', '=', matterId)
    .union((below) => below.selectFrom('together as t').innerJoin('matter as c', 'c.merged_into', 't.id').select('c.id').where('c.tenant', '=', ctx.tenant)))
    .selectFrom('together').innerJoin('matter as m', 'm.id', 'together.id').innerJoin('issue as i', (on) => on.onRef('i.tenant', '=', 'm.tenant').onRef('i.matter_id', '=', 'm.id'))
    .where('m.tenant', '=', ctx.tenant).orderBy('m.id').limit(limit).select(['m.id', 'm.number', 'i.title', 'm.category', 'm.above_community', 'm.about_handler_id']).execute()
