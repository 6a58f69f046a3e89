import type { PageShape } from './paper-document'

/** Millimetres round the text, and points of the type. A letter follows GB/T 9704: 37/28 mm, body 三号 on 28 pt, title 二号. */
export interface PageStyle {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly title: number
  readonly body: number
  /** From line to line. */
  readonly leading: number
  readonly cell: number
  readonly cellLeading: number
}

const letter: PageStyle = { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26, title: 22, body: 16, leading: 28, cell: 10.5, cellLeading: 15.5 }

export const pageStyles: Record<PageShape, PageStyle> = {
  letter,
  form: { ...letter, top: 28, bottom: 24, left: 25, right: 25, body: 14, leading: 25, cell: 12, cellLeading: 18 },
  wide: { width: 420, height: 297, top: 16, bottom: 16, left: 12, right: 12, title: 20, body: 12, leading: 20, cell: 8, cellLeading: 11.5 },
}

export const pointsOf = (millimetres: number): number => (millimetres * 72) / 25.4

/** Points across the text area. */
export const textWidth = ({ width, left, right }: PageStyle): number => pointsOf(width - left - right)

const em = (text: string): number => Array.from(text).reduce((sum, char) => sum + (char.charCodeAt(0) < 0x2000 ? 0.55 : 1), 0)

/** 落款: the shorter line stands centred over the longer, which ends two characters before the edge. In characters from the right edge. */
export function signatureIndents(office: string, day: string): readonly [number, number] {
  const widest = Math.max(em(office), em(day))
  return [2 + (widest - em(office)) / 2, 2 + (widest - em(day)) / 2]
}

/** Shares of label and value in a row of boxes: one pair spans the row, two halve it. */
export const factShares = { label: 17, value: 33, wideValue: 83 } as const

export const attachmentLines = (names: readonly string[]): string[] =>
  names.map((name, at) => `${at === 0 ? '附件：' : '　　　'}${names.length > 1 ? `${at + 1}. ` : ''}${name}`)
