import type * as Docx from 'docx'
import { attachmentLines, signatureIndents, type PageStyle } from '../model/page-style'
import type { Block, PaperDocument } from '../model/paper-document'
import { factsForDocx, tableForDocx } from './tables-for-docx'

type Child = Docx.Paragraph | Docx.Table

const exact = (docx: typeof Docx, points: number) => ({ line: points * 20, lineRule: docx.LineRuleType.EXACT })

// A line break a person typed stays one.
const runsOf = (docx: typeof Docx, text: string, run: Docx.IRunOptions = {}) =>
  text.split('\n').map((line, at) => new docx.TextRun({ ...run, text: line, ...(at > 0 && { break: 1 }) }))

const paragraphsOf = (docx: typeof Docx, text: string, options: Docx.IParagraphOptions, run?: Docx.IRunOptions): Docx.Paragraph[] =>
  text.split(/\n+/).map((part) => new docx.Paragraph({ ...options, children: runsOf(docx, part, run) }))

function titleOf(docx: typeof Docx, { title, subtitle }: PaperDocument, style: PageStyle): Child[] {
  const alignment = docx.AlignmentType.CENTER
  const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' }
  const first = new docx.Paragraph({ alignment, spacing: { after: subtitle ? 60 : style.leading * 16, line: style.title * 28, lineRule: docx.LineRuleType.AT_LEAST }, children: runsOf(docx, title, { bold: true, size: style.title * 2, font }) })
  return subtitle ? [first, new docx.Paragraph({ alignment, spacing: { after: style.leading * 12 }, children: runsOf(docx, subtitle) })] : [first]
}

function signatureOf(docx: typeof Docx, { office, day }: { office: string; day: string }, style: PageStyle): Child[] {
  const lines = [office, day]
  const indents = signatureIndents(office, day)
  return lines.map((text, at) => new docx.Paragraph({
    alignment: docx.AlignmentType.RIGHT, keepNext: at === 0, keepLines: true, indent: { right: Math.round((indents[at] ?? 2) * style.body * 20) },
    spacing: { ...exact(docx, style.leading), before: at === 0 ? style.leading * 20 : 0 }, children: runsOf(docx, text),
  }))
}

/** `keepNext`: a signature follows, which never stands alone on a page. */
function childrenOf(docx: typeof Docx, block: Block, style: PageStyle, keepNext: boolean): Child[] {
  const spacing = exact(docx, style.leading)
  const indent = { firstLineChars: 200, firstLine: style.body * 40 }
  const alignment = docx.AlignmentType.BOTH
  switch (block.kind) {
    case 'heading': return paragraphsOf(docx, block.text, { spacing, indent, keepNext: true }, { font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '黑体' } })
    case 'paragraph': return paragraphsOf(docx, block.text, { spacing, indent, alignment, keepNext })
    case 'addressee': return paragraphsOf(docx, block.text, { spacing })
    case 'attachments': return attachmentLines(block.names).flatMap((text) => paragraphsOf(docx, text, { spacing, indent, keepNext }))
    case 'note': return paragraphsOf(docx, block.text, { spacing: { before: 120, line: 320, lineRule: docx.LineRuleType.EXACT } }, { size: 21, color: '404040' })
    case 'signature': return signatureOf(docx, block, style)
    // A table needs a paragraph behind it, or Word joins it with the next.
    case 'facts': return [factsForDocx(docx, block.rows, style), gap(docx)]
    case 'table': return [tableForDocx(docx, block, style), gap(docx)]
  }
}

const gap = (docx: typeof Docx, keepNext = false) => new docx.Paragraph({ keepNext, spacing: { line: 160, lineRule: docx.LineRuleType.EXACT }, children: [] })

const isTable = (block: Block | undefined): boolean => block?.kind === 'facts' || block?.kind === 'table'

export const blocksForDocx = (docx: typeof Docx, paper: PaperDocument, style: PageStyle): Child[] =>
  [...titleOf(docx, paper, style), ...paper.blocks.flatMap((block, at) => [...(at > 0 && isTable(block) && !isTable(paper.blocks[at - 1]) ? [gap(docx, true)] : []), ...childrenOf(docx, block, style, paper.blocks[at + 1]?.kind === 'signature')])]
