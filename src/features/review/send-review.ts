import { holdReasons, type PublicationAction, type ReviewFilter } from '@contract/review/vocabulary'
import { ApiError } from '@/shared/api-client/api-error'
import { call } from '@/shared/api-client/call'
import type { ReviewForm } from './review-form'
import type { Review } from './types'

export type ReviewAct = PublicationAction

export interface ReviewOrder {
  act: ReviewAct
  id: string
  /** The version on the screen: a step holds for exactly that. */
  version: number
  form: ReviewForm
  reason: string | null
  key: string
}

const reasonOf = (reason: string | null) => holdReasons.find((one) => one === reason) ?? 'other'

/** What is waiting in my scope, longest waiting first; what is public or was held back, newest first. */
export const listReviews = (filter: ReviewFilter, cursor: string | undefined) => call('listReviews', { query: { filter, cursor } })

const contentOf = ({ title, text, result, resultFrom, photos }: ReviewForm) => ({
  title: title.trim(), text: text.trim(), result: result.trim() || null, resultFrom: result.trim() ? [...resultFrom] : [],
  photos: photos.filter((photo) => photo.isShown).map(({ id, caption, masks }) => ({ id, caption, masks: [...masks] })),
})

/** One step of a review. Throws ApiError. */
export const sendReview = async ({ act, id, version, form, reason, key }: ReviewOrder): Promise<Review> => {
  const params = { id }
  const seen = { version, privacyChecked: form.privacyChecked, secrecyChecked: form.secrecyChecked }
  switch (act) {
    case 'check': return call('checkPublication', { params, body: { ...contentOf(form), ...seen }, key })
    case 'second': return call('secondPublication', { params, body: seen, key })
    case 'approve': return call('approvePublication', { params, body: seen, key })
    case 'hold': return call('holdPublication', { params, body: { reason: reasonOf(reason) }, key })
    case 'withdraw':
      await call('withdrawPublication', { params, body: { reason: reasonOf(reason) }, key })
      return call('getReview', { params })
  }
}

const moved: readonly string[] = ['publication.notNow', 'row.changed', 'access.denied']

/** A colleague was faster: the page loads anew and says so; null for what can be mended in the form. */
export const movedOn = (error: unknown): string | null =>
  error instanceof ApiError && moved.includes(error.code) ? '同事刚改过或处理过这一条，已换成最新的，请看过再定' : null
