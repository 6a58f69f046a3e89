import type { Urgency } from '../../../contract/issue/vocabulary'
import type { Ctx } from '../../context'
import { maskPersonal } from '../matter'
import { loadCategoryNames, type NameCategory } from '../setting'
import { loadPaperIssues, type PaperRow } from './queries/load-paper-issues'

/** An issue as a paper shows it: no name, no phone, words masked. */
export interface PaperIssue {
  readonly number: string
  readonly title: string
  readonly summary: string
  readonly community: string
  readonly placeName: string
  /** As its street calls it. */
  readonly category: string | null
  readonly urgency: Urgency | null
  readonly raisedAt: Date
  /** False: named, never told. */
  readonly isTold: boolean
}

const dispute = '邻里纠纷（单独调解，不写内容）'
const accusation = '反映工作人员（单独办理，不写内容）'
const steppedAside = '（您已回避，不写内容）'
const erased = '（原文已按要求删除）'
const longest = 200

const shortened = (text: string): string => (Array.from(text).length > longest ? `${Array.from(text).slice(0, longest).join('')}…` : text)

/** Issues for a paper that others read, by id: a dispute between neighbours, or what accuses an official, is named, never told, nor what the reader stepped aside from. */
export async function paperIssues(ctx: Ctx, ids: readonly string[]): Promise<Map<string, PaperIssue>> {
  const rows = await loadPaperIssues(ctx, ids)
  const nameCategory = await loadCategoryNames(ctx, rows.map(({ community_id: id }) => id))
  return new Map(rows.map((row) => [row.id, paperIssueOf(row, nameCategory)]))
}

const paperIssueOf = (row: PaperRow, nameCategory: NameCategory): PaperIssue => {
  const named = row.recused ? steppedAside : row.category === 'neighbour_dispute' ? dispute : row.above_community ? accusation : null
  const isPrivate = named !== null
  return {
    number: row.number, title: named ?? maskPersonal(row.title), summary: isPrivate ? '' : shortened(row.text === null ? erased : maskPersonal(row.text)),
    community: row.community_name, placeName: isPrivate ? row.community_name : row.place_name, category: nameCategory(row.community_id, row.category), urgency: row.urgency, raisedAt: row.created_at, isTold: !isPrivate,
  }
}
