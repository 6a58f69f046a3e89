import type { ReplyOf } from '@contract/api'

export interface ActOption { value: string; name: string }
export interface ActChoice { label: string; options: readonly ActOption[] }

export interface ActForm {
  title: string
  /** Said before it is sent: what follows, who is told, what is recorded. */
  note?: string
  words?: { label: string; isOwed: boolean; phrases: readonly string[] }
  photos?: boolean
  /** PDFs besides: what was done, shown by papers. */
  documents?: boolean
  choice?: ActChoice
  /** Further choices, each owed, by name. */
  more?: readonly (ActChoice & { key: string })[]
  /** A day from tomorrow on. */
  day?: { label: string }
  /** On the sending button. */
  send: string
}

/** What an office chooses from, where the page has loaded it. */
export type OfficeChoices = Pick<ReplyOf<'getTriageForm'>, 'categories' | 'communities' | 'reasons'>

export const said = (label: string, phrases: readonly string[] = []) => ({ label, isOwed: true, phrases })
export const maybeSaid = (label: string, phrases: readonly string[] = []) => ({ label, isOwed: false, phrases })
export const optionsOf = <T extends string>(values: readonly T[], labels: Record<T, string>): ActOption[] => values.map((value) => ({ value, name: labels[value] }))
