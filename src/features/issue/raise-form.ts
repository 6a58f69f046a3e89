import { issueErrors } from '@contract/issue/errors'
import { textLimits, type Visibility } from '@contract/issue/vocabulary'
import { countWords } from '@/shared/ui/count-words'
import { raiseCopy } from './copy'

/** What a person writes; it is the draft on this device as it stands. Photos are kept beside it. */
export interface RaiseForm {
  /** Idempotency key: made with the form and kept with its draft, so that a form sent twice makes one issue. */
  key: string
  text: string
  placeWords: string
  phone: string
  visibility: Visibility
}

export const longestText = textLimits.max

export const emptyForm = (key: string): RaiseForm => ({ key, text: '', placeWords: '', phone: '', visibility: 'handlers' })

const isVisibility = (value: unknown): value is Visibility => value === 'handlers' || value === 'public'
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** A draft read back from the device; one of an older app does not open. */
export const isRaiseForm = (value: unknown): value is RaiseForm =>
  isRecord(value) && ['key', 'text', 'placeWords', 'phone'].every((name) => typeof value[name] === 'string') && isVisibility(value.visibility)

export const isUntouched = (form: RaiseForm, photoCount: number): boolean =>
  photoCount === 0 && [form.text, form.placeWords, form.phone].every((words) => words.trim() === '')

/** What is wrong, at the field where it is mended; `whole` = none of the fields. */
export type RaiseField = 'text' | 'photos' | 'place' | 'placeWords' | 'phone' | 'whole'
export type RaiseProblems = Partial<Record<RaiseField, string>>

const digits = (phone: string): string => phone.replace(/[\s-]/g, '')

/** The same limits as the server's (contract/issue/schemas.ts), said before sending. */
export const problemsOf = (form: RaiseForm, hasPlace: boolean): RaiseProblems => {
  const length = countWords(form.text)
  const problems: RaiseProblems = {}
  if (length < textLimits.min) problems.text = issueErrors['issue.textTooShort']
  if (length > textLimits.max) problems.text = issueErrors['issue.textTooLong']
  if (!hasPlace) problems.place = raiseCopy.placeOwed
  if (countWords(form.placeWords) > textLimits.place) problems.placeWords = raiseCopy.placeWordsTooLong
  if (form.phone.trim() !== '' && !/^1\d{10}$/.test(digits(form.phone))) problems.phone = raiseCopy.phoneWrong
  return problems
}

const fieldOfCode = (code: string): RaiseField => {
  if (code.startsWith('media.') || code === 'issue.tooManyPhotos') return 'photos'
  if (code.startsWith('issue.text')) return 'text'
  return code.startsWith('place.') ? 'place' : 'whole'
}

/** A refusal of the server, at the field it speaks of. */
export const problemOfRefusal = (code: string, message: string): RaiseProblems => ({ [fieldOfCode(code)]: message })

/** The body of `raiseIssue`, without its photos: the outbox adds them when they are up. */
export const bodyOf = (form: RaiseForm, at: { placeId: string; estate: string | null; codeToken: string | null; deputyId: string | null }): Record<string, unknown> => ({
  text: form.text.trim(),
  placeWords: form.placeWords.trim(),
  phone: form.phone.trim() === '' ? null : digits(form.phone),
  visibility: form.visibility,
  ...at,
})
