import type * as Docx from 'docx'
import { blocksForDocx } from './docx/blocks-for-docx'
import { printable } from './model/printable'
import { pageStyles, type PageStyle } from './model/page-style'
import { withTexts, type PaperDocument } from './model/paper-document'

const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

// The library swaps width and height of a landscape page itself.
const pageOf = (docx: typeof Docx, style: PageStyle): Docx.ISectionOptions['properties'] => ({
  page: {
    size: style.width > style.height
      ? { width: twips(style.height), height: twips(style.width), orientation: docx.PageOrientation.LANDSCAPE }
      : { width: twips(style.width), height: twips(style.height) },
    margin: { top: twips(style.top), bottom: twips(style.bottom), left: twips(style.left), right: twips(style.right), header: twips(style.top / 2), footer: twips(style.bottom / 2) },
  },
})

/** Fonts that Windows and WPS bring along: 宋体 for the title, 仿宋 for the body. */
const fonts = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '仿宋' }

function footerOf(docx: typeof Docx): Docx.Footer {
  const { AlignmentType, Footer, PageNumber, Paragraph, TextRun } = docx
  const run = new TextRun({ size: 21, children: ['第 ', PageNumber.CURRENT, ' 页，共 ', PageNumber.TOTAL_PAGES, ' 页'] })
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] })
}

function headerOf({ AlignmentType, Header, Paragraph, TextRun }: typeof Docx, mark: string): Docx.Header {
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ text: mark, size: 18, color: '808080' })] })] })
}

// With Latin text marked Chinese, word processors break it anywhere, also within a number.
const latin = { value: 'en-US', eastAsia: 'zh-CN' }

/** The paper for Word and WPS. Rare characters stay as they are: the office's own fonts draw them. */
export async function renderDocx(paper: PaperDocument): Promise<Buffer> {
  const docx = await import('docx')
  const clean = withTexts(paper, printable)
  const style = pageStyles[clean.page]
  const file = new docx.Document({
    title: clean.title, creator: '', lastModifiedBy: '',
    styles: { default: { document: { run: { font: fonts, size: style.body * 2, language: latin } } } },
    sections: [{
      properties: pageOf(docx, style),
      ...(clean.mark && { headers: { default: headerOf(docx, clean.mark) } }),
      footers: { default: footerOf(docx) },
      children: blocksForDocx(docx, clean, style),
    }],
  })
  return docx.Packer.toBuffer(file)
}
