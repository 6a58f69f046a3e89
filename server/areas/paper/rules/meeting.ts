import type { Block } from '../../../platform/documents/model/paper-document'
import { momentInWords } from './chinese-day'
import { fact, paragraph } from './paper-input'

export interface Participant {
  readonly name: string
  /** Post or full title as at first mention: 「榕树社区党委书记」, 「鱼复街道议事代表」. */
  readonly title: string
}

export interface Meeting {
  readonly heldAt: Date
  readonly venue: string
  readonly chair: Participant
  /** Minutes without participants are none. */
  readonly participants: readonly [Participant, ...Participant[]]
  /** Who takes the minutes. */
  readonly recorder: string
}

export const inFull = ({ name, title }: Participant): string => `${title}${name}`

/** The boxes at the head of minutes. */
export const meetingFacts = ({ heldAt, venue, chair, participants, recorder }: Meeting): Block => ({
  kind: 'facts', rows: [
    [fact('时间', momentInWords(heldAt)), fact('地点', venue)],
    [fact('主持', inFull(chair)), fact('记录', recorder)],
    [fact('参加人员', participants.map(inFull).join('、'))],
  ],
})

export const ended = (text: string): string => (/[。！？…]$/.test(text) ? text : `${text}。`)

/** One alone needs no number. */
export const numbered = (texts: readonly string[]): Block[] => texts.map((text, at) => paragraph(`${texts.length > 1 ? `${at + 1}．` : ''}${ended(text)}`))
