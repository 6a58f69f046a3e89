import type * as Docx from 'docx'
import { factShares, textWidth, type PageStyle } from '../model/page-style'
import type { Block, Fact } from '../model/paper-document'

type TableBlock = Extract<Block, { kind: 'table' }>

interface CellLook { readonly width: number; readonly centred?: boolean; readonly bold?: boolean; readonly span?: number; readonly keepNext?: boolean }

function cellOf(docx: typeof Docx, text: string, { width, centred, bold, span, keepNext }: CellLook, style: PageStyle): Docx.TableCell {
  const spacing = { line: Math.round(style.cellLeading * 20), lineRule: docx.LineRuleType.EXACT }
  const alignment = centred ? docx.AlignmentType.CENTER : docx.AlignmentType.LEFT
  const paragraphs = text.split('\n').map((line) => new docx.Paragraph({ alignment, spacing, ...(keepNext && { keepNext }), children: [new docx.TextRun({ text: line, size: style.cell * 2, ...(bold && { bold }) })] }))
  const side = style.cell * 6
  return new docx.TableCell({
    width: { size: width, type: docx.WidthType.DXA }, verticalAlign: docx.VerticalAlignTable.CENTER, margins: { top: 50, bottom: 50, left: side, right: side },
    ...(span && { columnSpan: span }), children: paragraphs,
  })
}

const twips = (style: PageStyle): number => Math.round(textWidth(style) * 20)

function widthsOf(shares: readonly number[], style: PageStyle): number[] {
  const sum = shares.reduce((total, share) => total + share, 0)
  return shares.map((share) => Math.round((share / sum) * twips(style)))
}

const tableOf = (docx: typeof Docx, widths: readonly number[], rows: readonly Docx.TableRow[], style: PageStyle): Docx.Table =>
  new docx.Table({ columnWidths: [...widths], width: { size: twips(style), type: docx.WidthType.DXA }, layout: docx.TableLayoutType.FIXED, rows: [...rows] })

// A long row goes on over leaf rather than leave half a page empty.
const isShort = (texts: readonly string[]): boolean => texts.every((text) => text.length <= 250)

// A small table does not run over two pages; one with much to say would leave the page before it empty.
const staysWhole = (rows: readonly (readonly string[])[]): boolean => rows.length <= 8 && rows.flat().join('').length <= 300

export function tableForDocx(docx: typeof Docx, { columns, rows, toFillIn }: TableBlock, style: PageStyle): Docx.Table {
  const widths = widthsOf(columns.map(({ width }) => width), style)
  const height = { value: Math.round(style.cellLeading * (toFillIn ? 40 : 28)), rule: docx.HeightRule.ATLEAST }
  const rowOf = (texts: readonly string[], isHeader: boolean, keepNext: boolean) => new docx.TableRow({
    tableHeader: isHeader, cantSplit: isShort(texts), height,
    children: columns.map(({ centred }, at) => cellOf(docx, texts[at] ?? '', { width: widths[at] ?? 0, centred: isHeader || centred === true, bold: isHeader, keepNext }, style)),
  })
  return tableOf(docx, widths, [rowOf(columns.map(({ title }) => title), true, true), ...rows.map((row, at) => rowOf(row, false, staysWhole(rows) && at < rows.length - 1))], style)
}

export function factsForDocx(docx: typeof Docx, rows: readonly (readonly Fact[])[], style: PageStyle): Docx.Table {
  const { label, value } = factShares
  const widths = widthsOf([label, value, label, value], style)
  const [labelWidth = 0, valueWidth = 0] = widths
  const cells = (fact: Fact, alone: boolean) => [
    cellOf(docx, fact.label, { width: labelWidth, centred: true, bold: true }, style),
    cellOf(docx, fact.value, alone ? { width: labelWidth + 2 * valueWidth, span: 3 } : { width: valueWidth }, style),
  ]
  const rowOf = (facts: readonly Fact[]) => new docx.TableRow({
    cantSplit: isShort(facts.map(({ value: text }) => text)), height: { value: Math.round(style.cellLeading * (facts.some(({ tall }) => tall) ? 88 : 34)), rule: docx.HeightRule.ATLEAST },
    children: facts.flatMap((fact) => cells(fact, facts.length === 1)),
  })
  return tableOf(docx, widths, rows.map(rowOf), style)
}
