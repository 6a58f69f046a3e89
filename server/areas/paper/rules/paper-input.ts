import { urgencyLabels, type Urgency } from '../../../../contract/issue/vocabulary'
import type { Block, Fact, PaperDocument } from '../../../platform/documents/model/paper-document'
import { dayInWords } from './chinese-day'

/** Who issues papers, and when. */
export interface Issuer {
  /** Short name of the street before its serials: 「鱼复」. */
  readonly stem: string
  /** 「鱼复街道办事处」. */
  readonly office: string
  /** Printed on every page in demo mode. */
  readonly mark: string | null
  readonly issuedAt: Date
}

/** An issue as a paper shows it: no name, no phone; `summary` is masked by whoever loads it (review's maskPersonal). */
export interface PaperIssue {
  readonly number: string
  readonly title: string
  readonly summary: string
  readonly community: string
  /** As people say it: 「榕树苑 5–8 栋」. */
  readonly placeName: string
  /** As its street calls it; null before triage. */
  readonly category: string | null
  readonly urgency: Urgency | null
  readonly raisedAt: Date
}

/** Who follows up: the full title, never the responsible party. */
export interface PaperDeputy { readonly name: string; readonly title: string }

export const deputyInFull = (deputy: PaperDeputy | null): string => (deputy ? `${deputy.name} · ${deputy.title}` : '')
export const urgencyInWords = (urgency: Urgency | null): string => (urgency ? `${urgencyLabels[urgency].colour} ${urgencyLabels[urgency].word}` : '未定')
export const categoryInWords = (category: string | null): string => category ?? '未定'

export const fact = (label: string, value: string): Fact => ({ label, value })
export const blank = (label: string): Fact => ({ label, value: '' })
export const tallBlank = (label: string): Fact => ({ label, value: '', tall: true })
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
export const heading = (text: string): Block => ({ kind: 'heading', text })
export const addressee = (name: string): Block => ({ kind: 'addressee', text: `${name}：` })
export const note = (text: string): Block => ({ kind: 'note', text })
export const attachments = (names: readonly string[]): Block[] => (names.length > 0 ? [{ kind: 'attachments', names }] : [])
export const signature = (office: string, at: Date): Block => ({ kind: 'signature', office, day: dayInWords(at) })

/** 签收栏, to be filled in by hand. */
export const signOff: Block = { kind: 'facts', rows: [[blank('签收单位'), blank('签收人')], [blank('签收时间'), blank('联系电话')]] }

/** Rows every paper about one issue begins with. */
export const issueFacts = (issue: PaperIssue): Fact[][] => [
  [fact('事项编号', issue.number), fact('受理日期', dayInWords(issue.raisedAt))],
  [fact('社区', issue.community), fact('位置', issue.placeName)],
  [fact('类别', categoryInWords(issue.category)), fact('等级', urgencyInWords(issue.urgency))],
  [fact('反映事项', issue.summary.startsWith(issue.title.replace(/…$/, '')) ? issue.summary : `${issue.title}\n${issue.summary}`)],
]

/** A paper by this issuer. */
export const paperBy = ({ mark, issuedAt }: Pick<Issuer, 'mark' | 'issuedAt'>, paper: Pick<PaperDocument, 'title' | 'subtitle' | 'page' | 'blocks'>): PaperDocument =>
  ({ ...paper, mark, createdAt: issuedAt })
