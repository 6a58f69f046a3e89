import type { IssueCategory, Urgency } from '../../../contract/issue/vocabulary'
import type { Ctx } from '../../context'
import { maskPersonal } from '../matter'
import { loadPaperIssues, type PaperRow } from './queries/load-paper-issues'
import { nameInstead } from './rules/name-instead'

/** An issue as a paper shows it: no name, no phone, words masked. */
export interface PaperIssue {
  readonly number: string
  readonly title: string
  readonly summary: string
  readonly community: string
  readonly placeName: string
  readonly category: IssueCategory | null
  readonly urgency: Urgency | null
  readonly raisedAt: Date
}

const erased = '（原文已按要求删除）'
const longest = 200

const shortened = (text: string): string => (Array.from(text).length > longest ? `${Array.from(text).slice(0, longest).join('')}…` : text)

/** Issues for a paper that others read, `units` among them, by id: a dispute, what accuses an official or complains of such a unit is named, never told. */
export async function paperIssues(ctx: Ctx, ids: readonly string[], units: readonly string[] = []): Promise<Map<string, PaperIssue>> {
  return new Map((await loadPaperIssues(ctx, ids)).map((row) => [row.id, paperIssueOf(row, { units })]))
}

/** One issue for a paper that others read. */
export const paperIssueOf = (row: PaperRow, { units = [], isWhole = false }: { readonly units?: readonly (string | null)[]; readonly isWhole?: boolean } = {}): PaperIssue => {
  const named = nameInstead(row, units)
  const text = row.text === null ? erased : maskPersonal(row.text)
  return {
    number: row.number, title: named ?? maskPersonal(row.title), summary: named ? '' : isWhole ? text : shortened(text),
    community: row.community_name, placeName: named ? row.community_name : row.place_name, category: row.category, urgency: row.urgency, raisedAt: row.created_at,
  }
}
