import { itemDecisionLabels, type AgendaReason } from '@contract/assessment/vocabulary'
import { triagePartyLabels } from '@contract/handling/vocabulary'
import type { Tone } from '@contract/issue/vocabulary'
import type { AgendaItem, AssessmentLine } from './types'

/** 「2026年11月」 */
export const monthInWords = (month: string): string => {
  const [year, number] = month.split('-')
  return `${year}年${Number(number)}月`
}

/** 「11月28日」 */
export const dayInWords = (day: string): string => {
  const [, month, date] = day.split('-')
  return `${Number(month)}月${Number(date)}日`
}

export const progressOf = ({ itemCount, decidedCount }: Pick<AssessmentLine, 'itemCount' | 'decidedCount'>): string =>
  (itemCount === 0 ? '没有要研判的事' : `定了 ${decidedCount} / ${itemCount} 件`)

/** What was decided, in a few words; null while nothing is. */
export const decidedWords = ({ decision, party }: Pick<AgendaItem, 'decision' | 'party'>): string | null =>
  (party ? triagePartyLabels[party] : decision && itemDecisionLabels[decision])

const tones: Record<AgendaReason, Tone> = { untriaged: 'blue', overdue: 'red', unsettled: 'amber', added: 'teal' }
export const toneOfReason = (why: AgendaReason): Tone => tones[why]

/** The next item that waits for a decision, after this one and round again; null where none does. */
export const nextOpen = (items: readonly AgendaItem[], at: number): number | null => {
  for (let step = 1; step <= items.length; step += 1) {
    const index = (at + step) % items.length
    if (items[index]?.mayDecide && items[index]?.decision === null) return index
  }
  return null
}
