/** One line as a spreadsheet counts them, from 1. */
export interface TableLine { readonly line: number; readonly values: readonly string[] }

export interface TableRow {
  /** As a spreadsheet shows it: the header is line 1. */
  readonly line: number
  readonly cells: ReadonlyMap<string, string>
}

export interface Table {
  /** The file or sheet as the office knows it, for messages. */
  readonly source: string
  readonly header: readonly string[]
  readonly rows: readonly TableRow[]
}

/** Lines whose first names the columns; empty ones are left out, and the others keep their number. */
export function tableOf(source: string, [first, ...others]: readonly TableLine[]): Table {
  const header = (first?.values ?? []).map((column) => column.trim())
  const rowOf = (values: readonly string[]): TableRow['cells'] => new Map(header.map((column, position) => [column, values[position] ?? '']))
  const rows = others.filter(({ values }) => values.some((value) => value.trim() !== ''))
  return { source, header, rows: rows.map(({ line, values }) => ({ line, cells: rowOf(values) })) }
}
