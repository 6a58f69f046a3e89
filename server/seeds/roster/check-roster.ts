import type { Fault } from '../../platform/documents/model/fault'
import { rowReader, type RowReader } from '../../platform/documents/model/row-reader'
import { findDangling } from './find-dangling'
import { codeOf, deputyOf, staffOf } from './parse-people'
import { communityOf, gridOf, groupOf, handlerOf, speakingPointOf, venueOf } from './parse-places'
import type { Roster } from './roster'
import { RosterRefused } from './roster-refused'
import { shapeOf, sheetNames, type Sheet, type SheetName, type Sheets } from './sheets'

function missingParts(sheets: Sheets): Fault[] {
  return sheetNames.flatMap((name): Fault[] => {
    const { title, columns, mayBeMissing } = shapeOf(name)
    const sheet = sheets[name]
    if (!sheet) return mayBeMissing ? [] : [{ source: `${title}（${name}.csv）`, line: null, column: null, text: '名册里没有这张表，请补上' }]
    const lacking = columns.filter((column) => !sheet.header.includes(column))
    if (lacking.length > 0) return lacking.map((column) => ({ source: sheet.source, line: 1, column, text: '缺这一列，请在第一行补上列名' }))
    return sheet.rows.length === 0 && !mayBeMissing ? [{ source: sheet.source, line: null, column: null, text: '一行内容也没有，请补上' }] : []
  })
}

const doubled = (source: string, lines: readonly { readonly line: number; readonly code: string }[]): Fault[] => {
  const first = new Map<string, number>()
  return lines.flatMap(({ line, code }): Fault[] => {
    const earlier = first.get(code)
    if (earlier === undefined) first.set(code, line)
    return earlier === undefined || code === '' ? [] : [{ source, line, column: '编号', text: `编号 ${code} 和第 ${earlier} 行重复了，请改成不同的编号` }]
  })
}

/** Every cell, every reference and every double of a roster; throws `RosterRefused` with all of them at once. */
export function checkRoster(sheets: Sheets): Roster {
  const faults = missingParts(sheets)
  if (faults.length > 0) throw new RosterRefused(faults)
  const linesOf = <T extends { readonly line: number; readonly code: string }>(sheet: Sheet | undefined, lineOf: (row: RowReader) => T): T[] | null => {
    if (!sheet) return null
    const lines = sheet.rows.map((row) => lineOf(rowReader(sheet, row, faults)))
    faults.push(...doubled(sheet.source, lines))
    return lines
  }
  const roster: Roster = {
    communities: linesOf(sheets.communities, communityOf) ?? [], grids: linesOf(sheets.grids, gridOf) ?? [], deputies: linesOf(sheets.deputies, deputyOf) ?? [],
    groups: linesOf(sheets.groups, groupOf), speakingPoints: linesOf(sheets['speaking-points'], speakingPointOf), venues: linesOf(sheets.venues, venueOf),
    handlers: linesOf(sheets.handlers, handlerOf), codes: linesOf(sheets.codes, codeOf), staff: linesOf(sheets.staff, staffOf),
  }
  const sourceOf = (name: SheetName): string => sheets[name]?.source ?? name
  faults.push(...findDangling(roster, sourceOf))
  if (faults.length > 0) throw new RosterRefused(inOrder(faults))
  return roster
}

const inOrder = (faults: readonly Fault[]): Fault[] =>
  [...faults].sort((one, other) => (one.source === other.source ? (one.line ?? 0) - (other.line ?? 0) : one.source < other.source ? -1 : 1))
