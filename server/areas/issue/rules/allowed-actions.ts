import { issueActions, type IssueAction, type IssueEvent, type IssueHat, type IssueState } from '../../../../contract/issue/vocabulary'
import { decide } from '../../../platform/lifecycle/lifecycle'
import { eventOfAction } from './action-of'
import { issueLifecycle, type IssueFact } from './lifecycle'

export interface ActionSituation {
  readonly state: IssueState
  readonly hats: readonly IssueHat[]
  readonly facts: readonly IssueFact[]
  /** The deputy has opened it before: being seen is told once. */
  readonly seen: boolean
  readonly hasPhone: boolean
  readonly ratedByMe: boolean
  readonly ratingOpen: boolean
  readonly published: boolean
  /** The unit accepted the work. */
  readonly unitTook: boolean
  readonly extensionOpen: boolean
  /** The reader asked for it: somebody else decides. */
  readonly extensionMine: boolean
  /** The reader answered or handled it: somebody else judges. */
  readonly workedByMe: boolean
  /** The reader is the unit complained of. */
  readonly keptBack: boolean
}

/** A neighbour's rating is another event than that of who raised it. */
export const ratingEventFor = (hats: readonly IssueHat[]): IssueEvent => (hats.includes('raiser') ? 'rated' : 'joinedRating')

const within: Partial<Record<IssueAction, (situation: ActionSituation) => boolean>> = {
  see: ({ seen }) => !seen,
  revealPhone: ({ hasPhone, keptBack }) => hasPhone && !keptBack,
  askBack: ({ keptBack }) => !keptBack,
  rate: ({ ratedByMe, ratingOpen }) => ratingOpen && !ratedByMe,
  rateByCall: ({ ratingOpen, workedByMe }) => ratingOpen && !workedByMe,
  take: ({ unitTook }) => !unitTook,
  reopen: ({ workedByMe }) => !workedByMe,
  explain: ({ workedByMe }) => !workedByMe,
  askExtension: ({ extensionOpen }) => !extensionOpen,
  grantExtension: ({ extensionOpen, extensionMine }) => extensionOpen && !extensionMine,
  refuseExtension: ({ extensionOpen, extensionMine }) => extensionOpen && !extensionMine,
}

/** What the reader may do next; the same table and conditions that the verbs enforce. */
export function allowedActions(situation: ActionSituation): IssueAction[] {
  return issueActions.filter((action) => {
    if (action === 'meetToo') return situation.published && situation.hats.length === 0
    const event = action === 'rate' ? ratingEventFor(situation.hats) : eventOfAction[action]
    return decide(issueLifecycle, event, situation).ok && (within[action]?.(situation) ?? true)
  })
}
