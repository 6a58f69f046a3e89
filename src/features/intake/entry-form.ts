import type { BodyOf } from '@contract/api'
import type { IntakeSource } from '@contract/intake/vocabulary'
import { textLimits } from '@contract/issue/vocabulary'
import { intakeProblems } from './copy'

export interface EntryForm {
  text: string
  /** A grid, or the community with the estate where nobody knows the building. */
  place: { id: string; name: string; estate?: string } | null
  placeWords: string
  reporter: string
  phone: string
  source: IntakeSource | null
  externalSource: string
  externalNumber: string
  reportedOn: string
}

export const emptyEntry: EntryForm = { text: '', place: null, placeWords: '', reporter: '', phone: '', source: null, externalSource: '', externalNumber: '', reportedOn: '' }

export type EntryProblems = Partial<Record<'text' | 'place' | 'source' | 'externalSource', string>>

/** What is owed before it can be sent; null: nothing. */
export function problemsOf(form: EntryForm): EntryProblems | null {
  const owed: EntryProblems = {
    ...(Array.from(form.text.trim()).length < textLimits.min && { text: intakeProblems.text }),
    ...(form.place === null && { place: intakeProblems.place }),
    ...(form.source === null && { source: intakeProblems.source }),
    ...(form.source === 'external' && form.externalSource.trim() === '' && { externalSource: intakeProblems.externalSource }),
  }
  return Object.keys(owed).length > 0 ? owed : null
}

/** What the server gets; a platform only where it came from one. */
export function bodyOf(form: EntryForm, scopeId: string): BodyOf<'enterIssue'> {
  const isExternal = form.source === 'external'
  return {
    scopeId, text: form.text, placeId: form.place?.id ?? '', estate: form.place?.estate ?? null, placeWords: form.placeWords, reporter: form.reporter, phone: form.phone, source: form.source ?? 'phone',
    externalSource: isExternal ? form.externalSource : '', externalNumber: isExternal ? form.externalNumber : '', reportedOn: form.reportedOn || null,
  }
}
