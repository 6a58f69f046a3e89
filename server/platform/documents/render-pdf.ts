import { pageStyles, pointsOf, type PageStyle } from './model/page-style'
import { withTexts, type PaperDocument } from './model/paper-document'
import { printable } from './model/printable'
import { drawPaper } from './pdf/draw-blocks'
import { openFonts, type PaperFonts } from './pdf/open-fonts'
import { penOn, type Pen } from './pdf/pen'
import { missingNote, speller } from './pdf/spell-out'

async function openPdf(paper: PaperDocument, style: PageStyle, { regular, bold }: PaperFonts): Promise<PDFKit.PDFDocument> {
  const { default: PdfDocument } = await import('pdfkit')
  const doc = new PdfDocument({
    size: [pointsOf(style.width), pointsOf(style.height)], margin: 0, bufferPages: true, font: '', lang: 'zh-CN', displayTitle: true, pdfVersion: '1.7',
    info: { Title: paper.title, CreationDate: paper.createdAt, ModDate: paper.createdAt },
  })
  return doc.registerFont('regular', regular).registerFont('bold', bold)
}

function drawMargins(doc: PDFKit.PDFDocument, pen: Pen, mark: string | null): void {
  const { start, count } = doc.bufferedPageRange()
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page)
    const text = `第 ${page + 1} 页，共 ${count} 页`
    pen.write(text, pen.bottom + pointsOf(pen.style.bottom) / 2 - 8, { size: 10.5, leading: 16, x: pen.left + (pen.width - pen.measure(10.5)(text)) / 2 })
    if (mark) pen.write(mark, pen.top / 2 - 8, { size: 9, leading: 16, colour: '#808080', x: pen.left + pen.width - pen.measure(9)(mark) })
  }
}

const finished = (doc: PDFKit.PDFDocument): Promise<Buffer> => new Promise((resolve, reject) => {
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => { chunks.push(chunk) }).on('end', () => { resolve(Buffer.concat(chunks)) }).on('error', reject)
  doc.end()
})

/** The paper for print and for keeping: its font goes along, and what the font lacks is named on it. */
export async function renderPdf(paper: PaperDocument): Promise<Buffer> {
  const fonts = await openFonts()
  const { spell, missing } = speller((codePoint) => fonts.regular.hasGlyphForCodePoint(codePoint))
  const spelled = withTexts(paper, (text) => spell(printable(text)))
  const style = pageStyles[paper.page]
  const doc = await openPdf(spelled, style, fonts)
  const pen = penOn(doc, style)
  drawPaper(pen, missing.size > 0 ? { ...spelled, blocks: [...spelled.blocks, { kind: 'note', text: missingNote(missing) }] } : spelled)
  drawMargins(doc, pen, spelled.mark)
  return finished(doc)
}
