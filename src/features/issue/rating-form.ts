import { issueErrors } from '@contract/issue/errors'
import { textLimits, type RatingSubject, type Score } from '@contract/issue/vocabulary'
import { countWords } from '@/shared/ui/count-words'
import { ratingCopy } from './copy'

export interface RatingForm {
  scores: Partial<Record<RatingSubject, Score>>
  reason: string
}

export const emptyRating: RatingForm = { scores: {}, reason: '' }

/** Where a reason is owed: with any 不满意, so that whoever looks at it again knows why. */
export const owesReason = ({ scores }: RatingForm): boolean => Object.values(scores).includes('dissatisfied')

/** Each has its own score: who kept in touch, and who handled it. The other may wait: until the time is over it stays open. */
export const isRated = (form: RatingForm, subjects: readonly RatingSubject[]): boolean => subjects.some((subject) => form.scores[subject])

export interface RatingProblems {
  scores?: string
  reason?: string
}

export const ratingProblems = (form: RatingForm, subjects: readonly RatingSubject[]): RatingProblems => {
  if (!isRated(form, subjects)) return { scores: ratingCopy.scoreOwed }
  if (owesReason(form) && countWords(form.reason) < 2) return { reason: issueErrors['issue.reasonOwed'] }
  return countWords(form.reason) > textLimits.words ? { reason: ratingCopy.reasonTooLong } : {}
}

/** The body of `rateIssue`. */
export const ratingBody = (form: RatingForm, subjects: readonly RatingSubject[]): { ratings: { subject: RatingSubject; score: Score }[]; reason: string } => ({
  ratings: subjects.flatMap((subject) => {
    const score = form.scores[subject]
    return score ? [{ subject, score }] : []
  }),
  reason: form.reason.trim(),
})
