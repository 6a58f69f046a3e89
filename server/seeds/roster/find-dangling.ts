import type { Fault } from '../../platform/documents/model/fault'
import type { Roster, StaffLine } from './roster'
import { shapeOf, type SheetName } from './sheets'

interface Reference { readonly sheet: SheetName; readonly line: number; readonly column: string; readonly code: string; readonly target: SheetName }

function referencesOf({ grids, deputies, groups, speakingPoints, venues, codes, staff }: Roster): Reference[] {
  const from = (sheet: SheetName, column: string, target: SheetName) => (line: number, found: readonly (string | null)[]): Reference[] =>
    found.flatMap((code) => (code ? [{ sheet, line, column, code, target }] : []))
  const [gridIn, gridsOf, next] = [from('grids', '社区编号', 'communities'), from('deputies', '网格编号', 'grids'), from('deputies', '接任代表编号', 'deputies')]
  return [
    ...grids.flatMap((row) => gridIn(row.line, [row.community])),
    ...deputies.flatMap((row) => [...gridsOf(row.line, row.grids), ...next(row.line, [row.successor])]),
    ...(groups ?? []).flatMap((row) => from('groups', '网格编号', 'grids')(row.line, row.grids)),
    ...(speakingPoints ?? []).flatMap((row) => from('speaking-points', '社区编号', 'communities')(row.line, [row.community])),
    ...(venues ?? []).flatMap((row) => from('venues', '社区编号', 'communities')(row.line, [row.community])),
    ...(codes ?? []).flatMap((row) => [...from('codes', '社区编号', 'communities')(row.line, [row.community]), ...from('codes', '代表编号', 'deputies')(row.line, row.deputies)]),
    ...(staff ?? []).flatMap(scopeOf),
  ]
}

const sheetOfScope: Partial<Record<StaffLine['scope']['kind'], SheetName>> = { community: 'communities', grid: 'grids', handler: 'handlers' }
function scopeOf({ line, scope }: StaffLine): Reference[] {
  const target = sheetOfScope[scope.kind]
  return target && scope.code ? [{ sheet: 'staff', line, column: '范围', code: scope.code, target }] : []
}

const codesIn = (roster: Roster): Partial<Record<SheetName, ReadonlySet<string>>> => {
  const set = (lines: readonly { readonly code: string }[]) => new Set(lines.map(({ code }) => code))
  return { communities: set(roster.communities), grids: set(roster.grids), deputies: set(roster.deputies), ...(roster.handlers && { handlers: set(roster.handlers) }) }
}

/** References to what no sheet has, deputies who follow themselves, and one phone under two names. */
export function findDangling(roster: Roster, sourceOf: (sheet: SheetName) => string): Fault[] {
  const known = codesIn(roster)
  const dangling = referencesOf(roster).filter(({ code, target }) => !known[target]?.has(code))
  const selves = roster.deputies.filter(({ code, successor }) => successor === code)
  return [
    ...dangling.map(({ sheet, line, column, code, target }) => ({ source: sourceOf(sheet), line, column, text: `没有编号是 ${code} 的${shapeOf(target).title}，请核对，或先在「${shapeOf(target).title}」表里加上` })),
    ...selves.map(({ line }) => ({ source: sourceOf('deputies'), line, column: '接任代表编号', text: '不能是代表自己，请填接任的那一位' })),
    ...phonesOfTwo(roster, sourceOf),
  ]
}

// One person may hold several roles, but whoever proves a phone gets every role written for it.
function phonesOfTwo({ deputies, staff }: Roster, sourceOf: (sheet: SheetName) => string): Fault[] {
  const owners = new Map<string, { readonly name: string; readonly where: string }>()
  const lines = [...deputies.map((row) => ({ ...row, source: sourceOf('deputies') })), ...(staff ?? []).map((row) => ({ ...row, source: sourceOf('staff') }))]
  return lines.flatMap(({ phone, name, line, source }): Fault[] => {
    const owner = owners.get(phone)
    if (!owner) owners.set(phone, { name, where: `${source} 第 ${line} 行` })
    return !owner || owner.name === name || phone === '' ? [] : [{ source, line, column: '手机', text: `和${owner.where}的${owner.name}是同一个号码，名字却不同，请核对` }]
  })
}
