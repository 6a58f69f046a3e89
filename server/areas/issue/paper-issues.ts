import type { Urgency } from '../../../contract/issue/vocabulary'
import type { Ctx } from '../../context'
import { maskPersonal } from '../matter'
import { loadCategoryNames, type NameCategory } from '../setting'
import { loadPaperIssues, type PaperRow } from './queries/load-paper-issues'
import { nameInstead } from './rules/name-instead'

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

const steppedAside = '（您已回避，不写内容）'
const erased = '（原文已按要求删除）'
const longest = 200

const shortened = (text: string): string => (Array.from(text).length > longest ? `${Array.from(text).slice(0, longest).join('')}…` : text)

/** Issues for a paper that others read, `units` among them, by id: a dispute, what accuses an official or complains of such a unit is named, never told, nor what the reader stepped aside from. */
export async function paperIssues(ctx: Ctx, ids: readonly string[], units: readonly string[] = []): Promise<Map<string, PaperIssue>> {
  const rows = await loadPaperIssues(ctx, ids)
  const nameCategory = await loadCategoryNames(ctx, rows.map(({ community_id: id }) => id))
  return new Map(rows.map((row) => [row.id, paperIssueOf(row, nameCategory, { units, isAside: row.recused })]))
}

interface Reading { readonly units?: readonly (string | null)[]; readonly isWhole?: boolean; /** The reader stepped aside from it. */ readonly isAside?: boolean }

/** One issue for a paper that others read. */
export const paperIssueOf = (row: PaperRow, nameCategory: NameCategory, { units = [], isWhole = false, isAside = false }: Reading = {}): PaperIssue => {
  const named = isAside ? steppedAside : nameInstead(row, units)
  const text = row.text === null ? erased : maskPersonal(row.text)
  return {
    number: row.number, title: named ?? maskPersonal(row.title), summary: named ? '' : isWhole ? text : shortened(text),
    community: row.community_name, placeName: named ? row.community_name : row.place_name, category: nameCategory(row.community_id, row.category), urgency: row.urgency, raisedAt: row.created_at, isTold: !named,
  }
}
