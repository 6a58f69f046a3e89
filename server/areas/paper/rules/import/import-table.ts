import type { Fault } from '../../../../platform/documents/model/fault'
import { tableOf, type Table, type TableLine } from '../../../../platform/documents/model/table'
import { importColumns, importTitleOf, type ImportTitle } from './import-columns'

/** Titles and explanations may stand above the names of the columns. */
const searchedLines = 10

const knownIn = ({ values }: TableLine): number => new Set(values.map(importTitleOf).filter((title) => title !== null)).size

const isHeader = (line: TableLine): boolean => knownIn(line) >= 2

// The first column of a name counts; columns nobody asks for keep their own name and are not read.
function renamed(line: TableLine): TableLine {
  const taken = new Set<ImportTitle>()
  const values = line.values.map((name, at) => {
    const title = importTitleOf(name)
    if (title === null || taken.has(title)) return `第 ${at + 1} 列 ${name}`
    taken.add(title)
    return title
  })
  return { ...line, values }
}

const templateHeader: TableLine = { line: 0, values: importColumns.map(({ title }) => title) }

function lackingIn({ header }: Table): string[] {
  const required = importColumns.filter((column) => 'required' in column).map(({ title }) => title)
  const placed = header.includes('小区') || header.includes('具体位置')
  return [...(placed ? [] : ['小区']), ...required.filter((title) => !header.includes(title))]
}

/** The table in lines that were pasted or read: below its header, wherever that stands, or in the template's order where there is none. */
export function importTable(source: string, lines: readonly TableLine[], faults: Fault[]): Table {
  const at = lines.slice(0, searchedLines).findIndex(isHeader)
  const header = at < 0 ? null : lines[at]
  const table = tableOf(source, header ? [renamed(header), ...lines.slice(at + 1)] : [templateHeader, ...lines])
  if (table.rows.length === 0) faults.push({ source, line: null, column: null, text: '一行内容也没有，请补上' })
  if (!header && lines.some(({ values }) => values.length > 1 && values.length < importColumns.length - 1)) {
    faults.push({ source, line: null, column: null, text: `看不出每一列是什么。请连同列名一起粘贴，或按模板的列序：${templateHeader.values.join('、')}` })
  }
  faults.push(...(header ? lackingIn(table).map((column) => ({ source, line: header.line, column, text: '缺这一列，请补上列名' })) : []))
  return table
}
