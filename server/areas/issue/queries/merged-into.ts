import type { IssueCategory } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'

export interface MergedRow { readonly id: string; readonly number: string; readonly title: string; readonly category: IssueCategory | null; readonly above_community: boolean; readonly about_handler_id: string | null }

/** What is handled together with an issue, for those who handle it. */
export const mergedInto = (ctx: Ctx, matterId: string, limit: number): Promise<MergedRow[]> =>
  ctx.db.selectFrom('matter as m').innerJoin('issue as i', (on) => on.onRef('i.tenant', '=', 'm.tenant').onRef('i.matter_id', '=', 'm.id'))
    .where('m.tenant', '=', ctx.tenant).where('m.merged_into', '=', matterId).orderBy('m.id').limit(limit).select(['m.id', 'm.number', 'i.title', 'm.category', 'm.above_community', 'm.about_handler_id']).execute()
