/** How a paper lies on the sheet: a letter by GB/T 9704, a form with boxes, a wide table on A3. */
export type PageShape = 'letter' | 'form' | 'wide'

export interface Fact {
  readonly label: string
  readonly value: string
  /** Room to write by hand: an opinion, a signature. */
  readonly tall?: boolean
}

export interface PaperColumn {
  readonly title: string
  /** Share of the width, in any unit. */
  readonly width: number
  readonly centred?: boolean
}

export type Block =
  /** 一、… */
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Who the paper is to, from the left edge: 「榕树社区：」. */
  | { readonly kind: 'addressee'; readonly text: string }
  /** Boxes of label and value, one or two pairs a row. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly Fact[])[] }
  | { readonly kind: 'table'; readonly columns: readonly PaperColumn[]; readonly rows: readonly (readonly string[])[]; readonly toFillIn?: boolean }
  | { readonly kind: 'attachments'; readonly names: readonly string[] }
  /** 落款: the office, and the day in Chinese form beneath. */
  | { readonly kind: 'signature'; readonly office: string; readonly day: string }
  /** Small print. */
  | { readonly kind: 'note'; readonly text: string }

/** A paper as an office files it, before anybody decides on .docx or .pdf: plain data, made by rules, drawn by renderers. */
export interface PaperDocument {
  readonly title: string
  /** Beneath the title: the office's serial, the period, the day of a meeting. */
  readonly subtitle: string | null
  readonly page: PageShape
  /** On every page, e.g. that the people are invented. */
  readonly mark: string | null
  readonly createdAt: Date
  readonly blocks: readonly Block[]
}

const mapFact = (fact: Fact, change: (text: string) => string): Fact => ({ ...fact, label: change(fact.label), value: change(fact.value) })

function mapBlock(block: Block, change: (text: string) => string): Block {
  switch (block.kind) {
    case 'facts': return { ...block, rows: block.rows.map((row) => row.map((fact) => mapFact(fact, change))) }
    case 'table': return { ...block, columns: block.columns.map((column) => ({ ...column, title: change(column.title) })), rows: block.rows.map((row) => row.map(change)) }
    case 'attachments': return { ...block, names: block.names.map(change) }
    case 'signature': return { ...block, office: change(block.office), day: change(block.day) }
    default: return { ...block, text: change(block.text) }
  }
}

const orNull = (text: string | null, change: (text: string) => string): string | null => (text === null ? null : change(text))

/** The paper with every text in it changed. */
export const withTexts = (paper: PaperDocument, change: (text: string) => string): PaperDocument => ({
  ...paper, title: change(paper.title), subtitle: orNull(paper.subtitle, change), mark: orNull(paper.mark, change), blocks: paper.blocks.map((block) => mapBlock(block, change)),
})
