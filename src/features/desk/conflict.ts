import { ApiError, codeOf, messageOf } from '@/shared/api-client/api-error'
import { sayWhen } from '@/shared/when/say-when'

// The page offered it, so a denial means that the issue has moved on since.
const codes: readonly string[] = ['issue.notNow', 'row.changed', 'access.denied']
const movedOn = '这件事刚刚有变化，已换成最新进展'

/** Somebody was faster: what they did and when, 「韩代表答复 · 今天 9:05」; null for any other error. */
export const conflictOf = (error: unknown, now: number): string | null => {
  if (!(error instanceof ApiError) || !codes.includes(error.code)) return null
  const { what, at } = error.details ?? {}
  return typeof what === 'string' && typeof at === 'string' ? `${what} · ${sayWhen(at, now)}` : movedOn
}

/** Whether the reader lost the issue by now: it was passed to somebody else, or they stepped aside. */
export const isGone = (code: string): boolean => code === 'issue.unknown' || code === 'issue.recused'

interface Failure {
  /** gone = leave the issue; page = it moved on, load it anew; form = mend it here and send again. */
  where: 'gone' | 'page' | 'form'
  words: string
}

/** What a refused or unanswered act means for the person. */
export const failureOf = (error: unknown, now: number): Failure => {
  if (isGone(codeOf(error))) return { where: 'gone', words: messageOf(error) }
  const conflict = conflictOf(error, now)
  return conflict === null ? { where: 'form', words: messageOf(error) } : { where: 'page', words: conflict }
}
