import type { RawRow, RawSheets } from './read-sheets'
import { sheets, type Roster, type SheetName } from './sheets'

/** What is wrong where, in words for who keeps the roster. */
export interface RosterFault { readonly sheet: SheetName; readonly line: number; readonly column: string; readonly fault: string }

type Checked = { readonly roster: Roster; readonly faults: RosterFault[] }

/** Every cell against its column, every reference against the sheet it names, every code against its doubles. */
export function checkRoster(raw: RawSheets): Checked {
  const faults: RosterFault[] = []
  const rowsOf = <K extends SheetName>(sheet: K): Roster[K] => parseSheet(sheet, raw[sheet], faults)
  const roster: Roster = {
    communities: rowsOf('communities'), grids: rowsOf('grids'), groups: rowsOf('groups'), deputies: rowsOf('deputies'), handlers: rowsOf('handlers'),
    'speaking-points': rowsOf('speaking-points'), venues: rowsOf('venues'), codes: rowsOf('codes'), staff: rowsOf('staff'),
  }
  faults.push(...doubles(raw), ...danglingReferences(raw))
  return { roster, faults }
}

function parseSheet<K extends SheetName>(sheet: K, rows: readonly RawRow[], faults: RosterFault[]): Roster[K] {
  const parsed: unknown[] = []
  for (const { line, cells } of rows) {
    const result = sheets[sheet].safeParse(cells)
    if (result.success) parsed.push(result.data)
    else faults.push(...result.error.issues.map((issue) => ({ sheet, line, column: String(issue.path[0] ?? ''), fault: cells[String(issue.path[0])] === undefined ? '缺少这一列' : issue.message })))
  }
  // Each row went through exactly this sheet's schema.
  return parsed as Roster[K]
}

const doubles = (raw: RawSheets): RosterFault[] => Object.entries(raw).flatMap(([sheet, rows]) => {
  const seen = new Set<string>()
  return rows.flatMap(({ line, cells }) => {
    const code = cells['编号'] ?? ''
    if (!seen.has(code)) { seen.add(code); return [] }
    return [{ sheet: sheet as SheetName, line, column: '编号', fault: `编号 ${code} 重复了` }]
  })
})

const parts = (cell: string | undefined): string[] => (cell ?? '').split(/[；;]/).map((part) => part.trim()).filter(Boolean)

function danglingReferences(raw: RawSheets): RosterFault[] {
  const codesOf = (sheet: SheetName) => new Set(raw[sheet].map(({ cells }) => cells['编号'] ?? ''))
  const check = (sheet: SheetName, column: string, target: SheetName): RosterFault[] => {
    const known = codesOf(target)
    return raw[sheet].flatMap(({ line, cells }) => parts(cells[column]).filter((code) => !known.has(code)).map((code) => ({ sheet, line, column, fault: `没有编号 ${code}，请先在 ${target} 里加上` })))
  }
  return [
    ...check('grids', '社区编号', 'communities'), ...check('groups', '网格编号', 'grids'), ...check('deputies', '网格编号', 'grids'),
    ...check('speaking-points', '社区编号', 'communities'), ...check('venues', '社区编号', 'communities'), ...check('codes', '社区编号', 'communities'), ...check('codes', '代表编号', 'deputies'),
  ]
}
