import { pointsOf, type PageStyle } from '../model/page-style'

export interface Strokes {
  readonly x: number
  readonly size: number
  readonly leading: number
  readonly bold?: boolean
  readonly colour?: string
  /** Points between characters, to reach the right edge. */
  readonly spread?: number
}

/** Draws from top to bottom and turns the page; all measures in points. */
export interface Pen {
  readonly style: PageStyle
  readonly left: number
  readonly width: number
  y: number
  readonly bottom: number
  readonly top: number
  turnPage(): void
  measure(size: number, bold?: boolean): (text: string) => number
  /** One line at a height of its own, which moves nothing. */
  write(text: string, y: number, strokes: Strokes): void
  box(x: number, y: number, width: number, height: number): void
}

const face = (bold: boolean | undefined): string => (bold ? 'bold' : 'regular')

/** Widths by character: the same few hundred come again and again, and shaping each string would take most of the time. */
function widths(doc: PDFKit.PDFDocument) {
  const known = { bold: new Map<string, number>(), regular: new Map<string, number>() }
  return (char: string, bold: boolean | undefined): number => {
    const map = bold ? known.bold : known.regular
    const width = map.get(char) ?? doc.font(face(bold)).fontSize(1000).widthOfString(char) / 1000
    map.set(char, width)
    return width
  }
}

export function penOn(doc: PDFKit.PDFDocument, style: PageStyle): Pen {
  const widthOf = widths(doc)
  const [top, left] = [pointsOf(style.top), pointsOf(style.left)]
  const pen: Pen = {
    style, left, top, width: pointsOf(style.width) - left - pointsOf(style.right), y: top, bottom: pointsOf(style.height - style.bottom),
    turnPage() {
      doc.addPage()
      pen.y = top
    },
    measure: (size, bold) => (text) => Array.from(text).reduce((sum, char) => sum + widthOf(char, bold) * size, 0),
    write(text, y, { x, size, leading, bold, colour, spread }) {
      // Han characters reach from 0.12 below the base line to 0.88 above: their middle goes to the middle of the line.
      doc.font(face(bold)).fontSize(size).fillColor(colour ?? '#000000').text(text, x, y + leading / 2 + size * 0.38, { lineBreak: false, baseline: 'alphabetic', characterSpacing: spread ?? 0 })
    },
    box: (x, y, width, height) => { doc.lineWidth(0.6).strokeColor('#000000').rect(x, y, width, height).stroke() },
  }
  return pen
}
