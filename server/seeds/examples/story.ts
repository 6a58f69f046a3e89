import type { Picture } from './pictures'
import type { IssueCategory, RatingSubject, Score, Urgency, Visibility } from '../../../contract/issue/vocabulary'

/** When it happened, as of the first start: on an earlier day at a time in China, or minutes ago. */
export type When = { readonly daysAgo: number; readonly time: string } | { readonly minutesAgo: number }

export const on = (daysAgo: number, time: string): When => ({ daysAgo, time })
export const minutesAgo = (minutes: number): When => ({ minutesAgo: minutes })
export const hoursAgo = (hours: number): When => minutesAgo(hours * 60)

/** Who: a code of the roster (`D07`, `P03`), `raiser`, or an invented neighbour by any other name. */
type By = { readonly at: When; readonly by: string }

export type Step = By & (
  | { readonly do: 'see' | 'meetToo' | 'take' | 'callMeeting' }
  | { readonly do: 'triage'; readonly party: 'itself' | 'property' | 'street'; readonly urgency: Urgency; readonly category: Exclude<IssueCategory, 'neighbour_dispute'>; readonly handler?: string; readonly words: string }
  | { readonly do: 'assign'; readonly handler: string; readonly support?: string }
  | { readonly do: 'accept' | 'answer' | 'askBack' | 'passOn' | 'supplement' | 'withdraw' | 'reopen' | 'explain' | 'interim' | 'support' | 'redirect'; readonly words: string }
  | { readonly do: 'settle'; readonly words: string; readonly ending: 'settled' | 'explained'; readonly pictures?: readonly Picture[] }
  | { readonly do: 'rate'; readonly ratings: Partial<Record<RatingSubject, Score>>; readonly words?: string }
  /** First check by `by`, with what the public reads. */
  | { readonly do: 'check'; readonly title: string; readonly text: string; readonly result?: string }
  | { readonly do: 'approve' }
)

export interface Story {
  readonly grid: string
  /** The deputy's or posted code that was scanned; null: raised from the home page. */
  readonly code: string | null
  readonly at: When
  readonly text: string
  readonly placeWords: string
  readonly phone?: string
  readonly visibility: Visibility
  readonly pictures?: readonly Picture[]
  readonly steps: readonly Step[]
}
