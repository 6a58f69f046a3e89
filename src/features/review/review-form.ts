import { reviewCopy } from './copy'
import type { Review } from './types'

/** Limits of the public words, as the server counts them. */
export const publicLimits = { titleMin: 2, titleMax: 40, textMin: 5, textMax: 2000 } as const

export interface ReviewForm {
  title: string
  text: string
  /** Photos that the public will see. */
  photoIds: readonly string[]
  privacyChecked: boolean
  secrecyChecked: boolean
}

/** What the first check starts from: the proposed words, photos as they are shown now, nothing ticked yet. */
export const formOf = (review: Pick<Review, 'proposed' | 'photos'>): ReviewForm => ({
  title: review.proposed.title,
  text: review.proposed.text,
  photoIds: review.photos.filter((photo) => photo.shown).map((photo) => photo.id),
  privacyChecked: false,
  secrecyChecked: false,
})

export interface ReviewProblems {
  title?: string
  text?: string
  ticks?: string
}

const count = (text: string) => Array.from(text.trim()).length

const lengthProblem = (text: string, min: number, max: number): string | undefined => {
  const length = count(text)
  if (length < min) return `请至少写 ${min} 个字`
  return length > max ? `最多 ${max} 个字，请写短一些` : undefined
}

/** Both ticks are owed at each step; the words only where they are written. */
export const problemsOf = (form: ReviewForm, isWritten: boolean): ReviewProblems | null => {
  const problems: ReviewProblems = {
    title: isWritten ? lengthProblem(form.title, publicLimits.titleMin, publicLimits.titleMax) : undefined,
    text: isWritten ? lengthProblem(form.text, publicLimits.textMin, publicLimits.textMax) : undefined,
    ticks: form.privacyChecked && form.secrecyChecked ? undefined : reviewCopy.ticksOwed,
  }
  return problems.title || problems.text || problems.ticks ? problems : null
}

export const withPhoto = (form: ReviewForm, id: string): ReviewForm => ({
  ...form, photoIds: form.photoIds.includes(id) ? form.photoIds.filter((one) => one !== id) : [...form.photoIds, id],
})

export interface ReviewSteps {
  /** The public words may be written: always at the first check, later on request. */
  mayWrite: boolean
  /** Words first: nobody gave a first check yet, or it was held back. */
  writesFirst: boolean
  mayApprove: boolean
  mayHold: boolean
  mayWithdraw: boolean
  /** The first check was this person's own: the final approval is a colleague's. */
  waitsForColleague: boolean
}

/** What this reviewer may do now, from what the server allows. A line still waiting is held back; one that is public is withdrawn. */
export const stepsOf = ({ state, allowedActions: allowed }: Pick<Review, 'state' | 'allowedActions'>): ReviewSteps => ({
  mayWrite: allowed.includes('check'),
  writesFirst: allowed.includes('check') && !allowed.includes('approve') && state !== 'checked',
  mayApprove: allowed.includes('approve'),
  mayHold: allowed.includes('hold'),
  mayWithdraw: allowed.includes('withdraw') && state === 'published',
  waitsForColleague: state === 'checked' && !allowed.includes('approve') && allowed.includes('check'),
})
