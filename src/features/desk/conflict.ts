import { ApiError } from '@/shared/api-client/api-error'
import { sayWhen } from '@/shared/when/say-when'

const codes: readonly string[] = ['issue.notNow', 'row.changed']

/** Somebody was faster: what they did and when, 「韩代表答复 · 今天 9:05」; null for any other error. */
export const conflictOf = (error: unknown, now: number): string | null => {
  if (!(error instanceof ApiError) || !codes.includes(error.code)) return null
  const { what, at } = error.details ?? {}
  return typeof what === 'string' && typeof at === 'string' ? `${what} · ${sayWhen(at, now)}` : error.message
}

/** Whether the reader lost the issue by now: it was passed to somebody else, or they stepped aside. */
export const isGone = (code: string): boolean => code === 'issue.unknown' || code === 'issue.recused' || code === 'access.denied'
