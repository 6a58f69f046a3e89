import type { SheetDocument } from '../../../platform/documents/model/sheet-document'
import type { PaperDocument } from '../../../platform/documents/model/paper-document'
import { momentInWords } from './chinese-day'
import type { Participant } from './meeting'
import { fact, note, paperBy, type Issuer } from './paper-input'

export interface SignInInput {
  readonly issuer: Issuer
  readonly meeting: string
  /** Null: written by hand. */
  readonly heldAt: Date | null
  readonly venue: string | null
  /** Who is expected; empty lines follow. */
  readonly expected: readonly Participant[]
  readonly emptyLines: number
  /** Residents check in if they like to. */
  readonly voluntary: boolean
}

const columns = ['序号', '姓名', '单位、职务或住址', '签名', '备注'] as const
const widths = [6, 12, 26, 16, 14] as const
const voluntaryNote = '签到自愿，仅用于本次会议记录。'

const whenOf = ({ heldAt }: SignInInput): string => (heldAt ? momentInWords(heldAt) : '')

const linesOf = ({ expected, emptyLines }: SignInInput): string[][] => {
  const blanks = Array.from({ length: emptyLines }, () => ({ name: '', title: '' }))
  return [...expected, ...blanks].map(({ name, title }, at) => [String(at + 1), name, title, '', ''])
}

/** 签到表 on paper. */
export const signInPaper = (input: SignInInput): PaperDocument => paperBy(input.issuer, {
  title: '签到表', subtitle: null, page: 'form',
  blocks: [
    { kind: 'facts', rows: [[fact('会议', input.meeting)], [fact('时间', whenOf(input)), fact('地点', input.venue ?? '')]] },
    { kind: 'table', toFillIn: true, columns: columns.map((title, at) => ({ title, width: widths[at] ?? 10, centred: at !== 2 && at !== 4 })), rows: linesOf(input) },
    ...(input.voluntary ? [note(voluntaryNote)] : []),
  ],
})

/** The same for Excel and WPS. */
export const signInSheet = (input: SignInInput): SheetDocument => ({
  name: '签到表', title: `${input.meeting}签到表`, subtitle: `时间：${whenOf(input)}　　地点：${input.venue ?? ''}${input.voluntary ? `　　${voluntaryNote}` : ''}`,
  mark: input.issuer.mark, paper: 'A4', frozenColumns: 0, toFillIn: true, createdAt: input.issuer.issuedAt, rows: linesOf(input).map(([number = '', ...others]) => [Number(number), ...others]),
  columns: columns.map((title, at) => ({ title, width: widths[at] ?? 10, kind: at === 0 ? 'number' : 'text', centred: at !== 2 && at !== 4 })),
})
