import { publicLimits, type PhotoCaption } from '@contract/review/vocabulary'
import { reviewCopy } from './copy'
import type { Mask } from './masks'
import type { Review } from './types'

export interface PhotoChoice {
  id: string
  /** The public will see its masked copy. */
  isShown: boolean
  caption: PhotoCaption | null
  masks: readonly Mask[]
}

export interface ReviewForm {
  title: string
  text: string
  result: string
  /** Statements of officials that the result was written from. */
  resultFrom: readonly string[]
  photos: readonly PhotoChoice[]
  privacyChecked: boolean
  secrecyChecked: boolean
}

/** What the first check starts from: what is proposed, photos as they are shown now, nothing ticked yet. */
export const formOf = (review: Pick<Review, 'proposed' | 'photos' | 'statements'>): ReviewForm => ({
  title: review.proposed.title,
  text: review.proposed.text,
  result: review.proposed.result ?? '',
  resultFrom: review.statements.filter((said) => said.chosen).map((said) => said.id),
  photos: review.photos.map((photo) => ({
    id: photo.id, isShown: photo.shown, masks: photo.masks,
    // Who handled it photographs what it is like afterwards.
    caption: photo.shown ? photo.caption : photo.from === 'official' ? 'after' : 'before',
  })),
  privacyChecked: false,
  secrecyChecked: false,
})

export interface ReviewProblems {
  title?: string
  text?: string
  result?: string
  ticks?: string
}

const count = (text: string) => Array.from(text.trim()).length

const lengthProblem = (text: string, min: number, max: number): string | undefined => {
  const length = count(text)
  if (length < min) return `请至少写 ${min} 个字`
  return length > max ? `最多 ${max} 个字，请写短一些` : undefined
}

/** Both ticks are owed at each step; the words only where they are written, the result only where there is one. */
export const problemsOf = (form: ReviewForm, isWritten: boolean): ReviewProblems | null => {
  const problems: ReviewProblems = {
    title: isWritten ? lengthProblem(form.title, publicLimits.titleMin, publicLimits.titleMax) : undefined,
    text: isWritten ? lengthProblem(form.text, publicLimits.textMin, publicLimits.textMax) : undefined,
    result: isWritten && count(form.result) > 0 ? lengthProblem(form.result, publicLimits.resultMin, publicLimits.resultMax) : undefined,
    ticks: form.privacyChecked && form.secrecyChecked ? undefined : reviewCopy.ticksOwed,
  }
  return Object.values(problems).some(Boolean) ? problems : null
}

export const withPhoto = (form: ReviewForm, id: string, change: Partial<PhotoChoice>): ReviewForm => ({
  ...form, photos: form.photos.map((photo) => (photo.id === id ? { ...photo, ...change } : photo)),
})

/** An official's words taken into the result, where they may be changed; taken out again only while they stand there untouched. */
export const withStatement = (form: ReviewForm, { id, text }: { id: string; text: string }): ReviewForm => {
  if (!form.resultFrom.includes(id)) {
    return { ...form, resultFrom: [...form.resultFrom, id], result: [form.result.trim(), text].filter(Boolean).join('\n') }
  }
  const left = form.result.split('\n').filter((line) => line.trim() !== text.trim()).join('\n')
  return { ...form, resultFrom: form.resultFrom.filter((one) => one !== id), result: form.result.includes('\n') || left === '' ? left : form.result }
}

export interface ReviewSteps {
  /** The public words may be written: always at the first check, later on request. */
  mayWrite: boolean
  /** Words first: nobody gave a first check yet, it was held back, or its result waits. */
  writesFirst: boolean
  maySecond: boolean
  mayApprove: boolean
  mayHold: boolean
  mayWithdraw: boolean
  /** This person made a step of it: the next is a colleague's. */
  waitsForColleague: boolean
}

/** What this reviewer may do now, from what the server allows. */
export const stepsOf = ({ state, allowedActions: allowed, resultWaits }: Pick<Review, 'state' | 'allowedActions' | 'resultWaits'>): ReviewSteps => {
  const isUnderReview = state === 'checked' || state === 'seconded'
  return {
    mayWrite: allowed.includes('check'),
    writesFirst: allowed.includes('check') && (state === 'pending' || state === 'held' || resultWaits),
    maySecond: allowed.includes('second'),
    mayApprove: allowed.includes('approve'),
    mayHold: allowed.includes('hold'),
    mayWithdraw: allowed.includes('withdraw'),
    waitsForColleague: isUnderReview && allowed.includes('check') && !allowed.includes('second') && !allowed.includes('approve'),
  }
}
