import { factShares } from '../model/page-style'
import type { Block, Fact } from '../model/paper-document'
import type { Pen } from './pen'
import { wrapLines } from './wrap-lines'

type TableBlock = Extract<Block, { kind: 'table' }>

interface Box { readonly x: number; readonly width: number; readonly lines: readonly string[]; readonly centred: boolean; readonly bold: boolean }
interface Row { readonly boxes: readonly Box[]; readonly least: number }

interface Grid { readonly header: Row | null; readonly rows: readonly Row[] }

const padding = 3.5
// A higher row begins where the page has room and goes on over leaf, rather than leave half a page empty.
const mostWhole = 0.3

function boxOf(pen: Pen, text: string, place: { x: number; width: number }, { centred = false, bold = false }): Box {
  const inner = place.width - 2 * sideOf(pen)
  return { ...place, centred, bold, lines: wrapLines(text, inner, pen.measure(pen.style.cell, bold)).map((line) => line.text) }
}

const sideOf = (pen: Pen): number => pen.style.cell * 0.3

const linesIn = ({ boxes }: Row): number => Math.max(1, ...boxes.map(({ lines }) => lines.length))

const heightOf = (pen: Pen, row: Row): number => Math.max(row.least, linesIn(row) * pen.style.cellLeading + 2 * padding)

function drawRow(pen: Pen, row: Row): void {
  const height = heightOf(pen, row)
  const { cell: size, cellLeading: leading } = pen.style
  for (const { x, width, lines, centred, bold } of row.boxes) {
    pen.box(x, pen.y, width, height)
    const from = pen.y + (height - lines.length * leading) / 2
    const measure = pen.measure(size, bold)
    lines.forEach((line, at) => { pen.write(line, from + at * leading, { x: centred ? x + (width - measure(line)) / 2 : x + sideOf(pen), size, leading, bold }) })
  }
  pen.y += height
}

/** The first lines of a row that is higher than a page, and the rest. */
function parted(row: Row, lines: number): readonly [Row, Row] {
  const part = (from: number, until?: number): Row => ({ least: 0, boxes: row.boxes.map((box) => ({ ...box, lines: box.lines.slice(from, until) })) })
  return [part(0, lines), part(lines)]
}

function drawRows(pen: Pen, { header, rows }: Grid): void {
  const headerHeight = header ? heightOf(pen, header) : 0
  const turn = (): void => {
    pen.turnPage()
    if (header) drawRow(pen, header)
  }
  if (header) drawRow(pen, header)
  const fullPage = pen.bottom - pen.top - headerHeight
  for (const whole of rows) {
    let row = whole
    const fitsOnNext = heightOf(pen, row) <= fullPage * mostWhole || pen.bottom - pen.y < 4 * pen.style.cellLeading
    if (fitsOnNext && pen.y + heightOf(pen, row) > pen.bottom) turn()
    while (pen.y + heightOf(pen, row) > pen.bottom) {
      const [first, rest] = parted(row, Math.max(1, Math.floor((pen.bottom - pen.y - 2 * padding) / pen.style.cellLeading)))
      drawRow(pen, first)
      row = rest
      turn()
    }
    drawRow(pen, row)
  }
  pen.y += 6
}

function placesOf(pen: Pen, shares: readonly number[]): { x: number; width: number }[] {
  const sum = shares.reduce((total, share) => total + share, 0)
  let x = pen.left
  return shares.map((share) => {
    const place = { x, width: (share / sum) * pen.width }
    x += place.width
    return place
  })
}

function tableGrid(pen: Pen, { columns, rows, toFillIn }: TableBlock): Grid {
  const places = placesOf(pen, columns.map(({ width }) => width))
  const rowOf = (texts: readonly string[], isHeader: boolean): Row => ({
    least: pen.style.cellLeading * (toFillIn ? 2 : 1.4),
    boxes: places.map((place, at) => boxOf(pen, texts[at] ?? '', place, { centred: isHeader || columns[at]?.centred === true, bold: isHeader })),
  })
  return { header: rowOf(columns.map(({ title }) => title), true), rows: rows.map((row) => rowOf(row, false)) }
}

function factsRow(pen: Pen, facts: readonly Fact[]): Row {
  const { label, value, wideValue } = factShares
  const places = placesOf(pen, facts.length === 1 ? [label, wideValue] : [label, value, label, value])
  const texts = facts.flatMap((fact) => [fact.label, fact.value])
  return {
    least: pen.style.cellLeading * (facts.some(({ tall }) => tall) ? 4.4 : 1.7),
    boxes: places.map((place, at) => boxOf(pen, texts[at] ?? '', place, { centred: at % 2 === 0, bold: at % 2 === 0 })),
  }
}

export type GridBlock = Extract<Block, { kind: 'table' | 'facts' }>
export const isGrid = (block: Block | undefined): block is GridBlock => block?.kind === 'facts' || block?.kind === 'table'

const gridOf = (pen: Pen, block: GridBlock): Grid => (block.kind === 'table' ? tableGrid(pen, block) : { header: null, rows: block.rows.map((facts) => factsRow(pen, facts)) })

const gapBefore = 6

function heightTogether(pen: Pen, { header, rows }: Grid): number {
  const all = [...(header ? [header] : []), ...rows]
  const sum = (some: readonly Row[]): number => some.reduce((total, row) => total + heightOf(pen, row), 0)
  const whole = sum(all)
  return gapBefore + (whole < (pen.bottom - pen.top) * 0.4 ? whole : sum(all.slice(0, 2)))
}

/** What should stand on one page with the heading before: a small table as a whole, of a long one the beginning. */
export const roomForGrid = (pen: Pen, block: GridBlock): number => heightTogether(pen, gridOf(pen, block))

/** A table whose header comes again on each page; a row stays whole unless it is high. */
export function drawGrid(pen: Pen, block: GridBlock): void {
  const grid = gridOf(pen, block)
  if (pen.y > pen.top) pen.y += gapBefore
  if (pen.y + heightTogether(pen, grid) - gapBefore > pen.bottom) pen.turnPage()
  drawRows(pen, grid)
}
