import { holdReasons } from '@contract/review/vocabulary'
import { ApiError } from '@/shared/api-client/api-error'
import { call } from '@/shared/api-client/call'
import type { ReviewForm } from './review-form'
import type { Review } from './types'

export type ReviewAct = 'check' | 'approve' | 'hold' | 'withdraw'

interface ReviewOrder {
  act: ReviewAct
  id: string
  form: ReviewForm
  reason: string | null
  key: string
}

const reasonOf = (reason: string | null) => holdReasons.find((one) => one === reason) ?? 'other'

/** What is waiting in my scope, longest waiting first. */
export const listReviews = (cursor: string | undefined) => call('listReviews', { query: { cursor } })

/** One step of a review. Throws ApiError. */
export const sendReview = async ({ act, id, form, reason, key }: ReviewOrder): Promise<Review> => {
  const params = { id }
  const ticks = { privacyChecked: form.privacyChecked, secrecyChecked: form.secrecyChecked }
  switch (act) {
    case 'check': return call('checkPublication', { params, body: { title: form.title.trim(), text: form.text.trim(), photoIds: [...form.photoIds], ...ticks }, key })
    case 'approve': return call('approvePublication', { params, body: ticks, key })
    case 'hold': return call('holdPublication', { params, body: { reason: reasonOf(reason) }, key })
    case 'withdraw':
      await call('withdrawPublication', { params, body: { reason: reasonOf(reason) }, key })
      return call('getReview', { params })
  }
}

const moved: readonly string[] = ['publication.notNow', 'row.changed', 'access.denied']

/** A colleague was faster: the page loads anew and says so; null for what can be mended in the form. */
export const movedOn = (error: unknown): string | null =>
  error instanceof ApiError && moved.includes(error.code) ? '同事刚处理过这一条，已换成最新的' : null
