import type { PaperDocument } from '../../../platform/documents/model/paper-document'
import { brief } from './brief'
import { dayInWords } from './chinese-day'
import { addressee, attachments, paperBy, paragraph, signature, type Issuer, type PaperIssue } from './paper-input'
import { serialOf } from './serial'

/** Whom a street can only ask. Companies are no 部门, and neither takes orders from a street. */
export type AskedKind = 'county_department' | 'utility' | 'property'

export interface CoordinationInput {
  readonly issuer: Issuer
  readonly number: number
  readonly to: { readonly kind: AskedKind; readonly name: string }
  readonly issue: PaperIssue
  /** What is asked for, one matter each. */
  readonly requests: readonly string[]
  readonly replyBy: Date
  readonly contact: { readonly name: string; readonly phone: string }
  readonly attachments: readonly string[]
}

const youOf: Record<AskedKind, string> = { county_department: '贵单位', utility: '贵公司', property: '贵公司' }
const whyOf: Record<AskedKind, (you: string) => string> = {
  county_department: (you) => `经了解，该事项的处理需要${you}的专业支持，现请予以协助`,
  utility: (you) => `经了解，该事项与${you}的设施或服务有关，现请予以配合`,
  property: (you) => `经了解，该事项与${you}的物业服务有关，现请予以配合`,
}

// A title that was cut off makes no title of a letter.
const subjectOf = ({ title, placeName }: PaperIssue): string => (title.endsWith('…') ? `${placeName}居民反映事项` : `“${title}”事项`)

const full = (text: string): string => (/[。！？…]$/.test(text) ? text : `${text}。`)
const listed = (requests: readonly string[]) => requests.map((request, at) => paragraph(requests.length > 1 ? `${at + 1}．${full(request)}` : full(request)))

interface Letter { readonly kind: '函' | '联系函'; readonly serial: string | null; /** 我街道, 我社区. */ readonly us: string; /** Whose residents, as the writer says it. */ readonly whose: string; /** What residents were told of it. */ readonly told: string }

function letter({ issuer, to, issue, requests, replyBy, contact, attachments: papers }: Omit<CoordinationInput, 'number'>, { kind, serial, us, whose, told }: Letter): PaperDocument {
  const you = youOf[to.kind]
  return paperBy(issuer, {
    title: `关于请${to.kind === 'county_department' ? '协助' : '配合'}处理${subjectOf(issue)}的${kind}`, subtitle: serial, page: 'letter',
    blocks: [
      addressee(to.name),
      paragraph(`${dayInWords(issue.raisedAt)}，${whose}居民反映：${full(brief(issue.summary, 300))}该事项位于${issue.placeName}，编号 ${issue.number}。`),
      paragraph(`${whyOf[to.kind](you)}：`),
      ...listed(requests),
      ...(told ? [paragraph(`${us}已告诉居民：“${told}”`)] : []),
      paragraph(`请于${dayInWords(replyBy)}前将有关情况函复${us}，以便及时答复居民。联系人：${contact.name}，电话：${contact.phone}。`),
      paragraph('感谢支持，特此函达。'),
      ...attachments(papers),
      signature(issuer.office, issuer.issuedAt),
    ],
  })
}

/** 协调函: the street office asks a county department, a utility or a property company, politely, and hopes for a reply. */
export const coordinationLetter = ({ number, ...input }: CoordinationInput): PaperDocument =>
  letter(input, { kind: '函', serial: serialOf(input.issuer.stem, 'coordinate', input.issuer.issuedAt, number), us: '我街道', whose: `我街道${input.issue.community}`, told: '' })

export type ContactInput = Omit<CoordinationInput, 'number' | 'to' | 'requests'> & { readonly to: { readonly kind: 'property'; readonly name: string }; readonly told: string }

const usualRequests = ['请安排人员到现场核实', '请按物业服务的约定处理；暂时处理不了的，说明原因和打算']

/** 联系函: a community asks a property company. It carries no serial: those are the street's. */
export const contactLetter = ({ told, ...input }: ContactInput): PaperDocument => letter({ ...input, requests: usualRequests }, { kind: '联系函', serial: null, us: '我社区', whose: '我社区', told })
