import { ApiError } from '../api-client/api-error'
import type { Outcome } from './outbox-machine'

/** Passing troubles are tried again: no reply, 401 (a new session), 408, 429, 5xx. Any other 4xx stops at the item. */
export const outcomeOfError = (error: unknown): Outcome => {
  if (!(error instanceof ApiError)) return { kind: 'later' }
  const isForLater = error.status < 400 || error.status >= 500 || [401, 408, 429].includes(error.status)
  return isForLater ? { kind: 'later' } : { kind: 'refused', code: error.code, message: error.message }
}
