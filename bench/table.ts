import { readFileSync, writeFileSync } from 'node:fs'
import type { Row } from './measure'

const mark = (row: Row): string => (row.isMet === null ? '' : row.isMet ? '✓' : '✗ missed')
const cells = (row: Row): string[] => [row.what, row.value, row.wanted, mark(row)]

/** The rows as a Markdown table, which reads as well in a terminal. */
export function tableOf(rows: readonly Row[]): string {
  const all = [['measure', 'here', 'wanted', ''], ...rows.map(cells)]
  const widths = [0, 1, 2, 3].map((column) => Math.max(3, ...all.map((line) => (line[column] ?? '').length)))
  const draw = (line: readonly string[]): string => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = all
  return [draw(head), draw(widths.map((width) => '-'.repeat(width))), ...body.map(draw)].join('\n')
}

const open = '<!-- bench -->'
const close = '<!-- /bench -->'

/** Puts the table between its marks in README.md. @throws where the marks are missing */
export function writeIntoReadme(file: string, text: string): void {
  const readme = readFileSync(file, 'utf8')
  const [from, to] = [readme.indexOf(open), readme.indexOf(close)]
  if (from < 0 || to < from) throw new Error(`${file} lacks the marks ${open} … ${close}`)
  writeFileSync(file, `${readme.slice(0, from + open.length)}\n${text}\n${readme.slice(to)}`)
}
