import { endingLabels, urgencyLabels } from '@contract/issue/vocabulary'
import { sayDay } from '@/shared/when/say-when'
import type { OfficeRow, PublicRow } from './types'

type Row = PublicRow | OfficeRow

const dot = ' · '
const shortDay = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`

/** 红 紧急; null until somebody decided on it. */
const urgencyWords = ({ urgency }: Row): string | null => urgency && `${urgencyLabels[urgency].colour} ${urgencyLabels[urgency].word}`

/** Where, when, what kind, how urgent. */
export const whatOf = (row: Row, now: number): string => [row.placeName, sayDay(row.raisedAt, now), row.category, urgencyWords(row)].filter(Boolean).join(dot)

/** By when it is promised, or how and when it ended; `isLate` says it with the word, not by colour alone. */
export function dueOf(row: Row): { text: string; isLate: boolean } | null {
  const ending = row.ending && endingLabels[row.ending] !== row.chip.text ? endingLabels[row.ending] : null
  if (row.doneOn) return { text: [ending, `${shortDay(row.doneOn)}办完`].filter(Boolean).join(dot), isLate: false }
  if (!row.dueOn) return null
  return row.late ? { text: `已超期，原定${shortDay(row.dueOn)}办完`, isLate: true } : { text: `${shortDay(row.dueOn)}前办完`, isLate: false }
}

/** How many rated it, and how many were satisfied: never a share of a few. */
export const ratedWords = ({ rated, satisfied }: Pick<PublicRow, 'rated' | 'satisfied'>): string | null => (rated > 0 ? `${rated} 人评价，${satisfied} 人满意` : null)

/** A published issue in one line: what and where, who has it, by when or how it ended, how it was judged. */
export const publicLine = (row: PublicRow, now: number): string => [whatOf(row, now), row.doneOn ? null : row.holder, dueOf(row)?.text, ratedWords(row)].filter(Boolean).join(dot)

/** 「超期 10 天，原定11月13日」 */
export const lateWords = ({ dueOn, daysLate }: { dueOn: string; daysLate: number }): string => `${daysLate > 0 ? `超期 ${daysLate} 天` : '今天到期没办完'}，原定${shortDay(dueOn)}`
