import { attachmentLines, signatureIndents } from '../model/page-style'
import type { Block, PaperDocument } from '../model/paper-document'
import { drawGrid, isGrid, roomForGrid } from './draw-tables'
import type { Pen } from './pen'
import { wrapLines } from './wrap-lines'

interface Look {
  readonly size: number
  readonly leading: number
  readonly bold?: boolean
  readonly colour?: string
  readonly indent?: number
  readonly align?: 'left' | 'centre' | 'justify'
  /** Lines that must stand on one page with the first: a heading with what follows. */
  readonly together?: number
}

// The last line of a paragraph is not stretched, nor one that lacks much.
const spreadOf = (lack: number, text: string, size: number): number => {
  const gaps = Array.from(text).length - 1
  return gaps > 0 && lack / gaps < size * 0.15 ? lack / gaps : 0
}

function drawText(pen: Pen, text: string, { size, leading, bold, colour, indent = 0, align = 'left', together = 1 }: Look): void {
  const measure = pen.measure(size, bold)
  text.split(/\n+/).forEach((paragraph) => {
    const lines = wrapLines(paragraph, pen.width, measure, indent)
    // No line of a paragraph of two or three stands alone on a page.
    if (pen.y + leading * Math.max(together, Math.min(lines.length, 2)) > pen.bottom) pen.turnPage()
    lines.forEach((line, at) => {
      if (pen.y + leading > pen.bottom + 0.5) pen.turnPage()
      const from = at === 0 ? indent : 0
      const lack = pen.width - from - measure(line.text)
      const x = pen.left + from + (align === 'centre' ? lack / 2 : 0)
      pen.write(line.text, pen.y, { x, size, leading, ...(bold && { bold }), ...(colour && { colour }), ...(align === 'justify' && !line.last && { spread: spreadOf(lack, line.text, size) }) })
      pen.y += leading
    })
  })
}

function drawSignature(pen: Pen, office: string, day: string): void {
  const { body: size, leading } = pen.style
  if (pen.y + leading * 3 > pen.bottom) pen.turnPage()
  pen.y += leading
  const indents = signatureIndents(office, day)
  ;[office, day].forEach((text, at) => {
    pen.write(text, pen.y, { x: pen.left + pen.width - (indents[at] ?? 2) * size - pen.measure(size)(text), size, leading })
    pen.y += leading
  })
}

function drawBlock(pen: Pen, block: Block): void {
  const { body: size, leading } = pen.style
  const plain: Look = { size, leading }
  switch (block.kind) {
    case 'heading': return drawText(pen, block.text, { ...plain, bold: true, indent: 2 * size, together: 2 })
    case 'paragraph': return drawText(pen, block.text, { ...plain, indent: 2 * size, align: 'justify' })
    case 'addressee': return drawText(pen, block.text, plain)
    case 'attachments': return attachmentLines(block.names).forEach((line) => { drawText(pen, line, { ...plain, indent: 2 * size }) })
    case 'note': pen.y += 6; return drawText(pen, block.text, { size: 10.5, leading: 16, colour: '#404040' })
    case 'signature': return drawSignature(pen, block.office, block.day)
    case 'facts': case 'table': return drawGrid(pen, block)
  }
}

/** The whole paper, page after page. */
export function drawPaper(pen: Pen, { title, subtitle, blocks }: PaperDocument): void {
  const { title: size, body, leading } = pen.style
  drawText(pen, title, { size, leading: size * 1.45, bold: true, align: 'centre' })
  pen.y += subtitle ? 3 : leading * 0.8
  if (subtitle) drawText(pen, subtitle, { size: body, leading, align: 'centre' })
  if (subtitle) pen.y += leading * 0.5
  blocks.forEach((block, at) => {
    const next = blocks[at + 1]
    if (block.kind === 'heading' && isGrid(next) && pen.y + leading + roomForGrid(pen, next) > pen.bottom) pen.turnPage()
    drawBlock(pen, block)
  })
}
