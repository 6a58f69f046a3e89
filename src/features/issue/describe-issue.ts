import { sayDay, sayDue, sayLeft } from '@/shared/when/say-when'
import type { Came } from './components/what-came'
import type { IssueRow, PublicIssueRow } from './types'

const dot = ' · '

/** One line of my own issue: who has it, by when, how long that is. */
export const describeMine = (row: Pick<IssueRow, 'holder' | 'dueAt'>, now: number): string =>
  row.dueAt ? [row.holder, sayDue(row.dueAt, now), sayLeft(row.dueAt, now)].join(dot) : row.holder

/** One line of a published issue: where, when, how many met it too, and the rating with its denominator. */
export const describePublic = (row: Pick<PublicIssueRow, 'placeName' | 'raisedAt' | 'metToo' | 'rated' | 'satisfied'>, now: number): string => {
  const parts = [row.placeName, sayDay(row.raisedAt, now)]
  if (row.metToo > 0) parts.push(`${row.metToo} 位邻居也遇到`)
  if (row.rated > 0) parts.push(`${row.rated} 人评价，${row.satisfied} 人满意`)
  return parts.join(dot)
}

const firstWords = 50

/** What came of a published issue; null while nothing was made public of it. */
export const cameOf = ({ result, photos }: Pick<PublicIssueRow, 'result' | 'photos'>): Came | null => {
  // One picture alone compares nothing.
  const pictures = photos.length < 2 ? [] : photos.flatMap(({ thumb, caption }) => (caption ? [{ src: thumb, caption }] : []))
  if (result === null && pictures.length === 0) return null
  const chars = Array.from((result ?? '').replace(/\s+/g, ' '))
  return { words: result === null ? null : chars.slice(0, firstWords).join('') + (chars.length > firstWords ? '…' : ''), pictures }
}

/** How much of the time for the next step is used up, 0–1; null where no clock runs. */
export const partUsed = (row: Pick<IssueRow, 'raisedAt' | 'dueAt'>, now: number): number | null => {
  if (!row.dueAt) return null
  const [from, until] = [Date.parse(row.raisedAt), Date.parse(row.dueAt)]
  return until > from ? Math.min(1, Math.max(0, (now - from) / (until - from))) : 1
}
