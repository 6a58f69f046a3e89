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
  /** The reader has something left to rate. */
  readonly owesRating: boolean
  /** Who raised it has no phone here and is called back; other numbers are not looked up once it is done. */
  readonly wasRaisedByOffice: boolean
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

/** A neighbour's rating is another event than that of who raised it, and a later one leaves it where it is. */
export const ratingEventFor = (hats: readonly IssueHat[], state: IssueState): IssueEvent => (!hats.includes('raiser') ? 'joinedRating' : state === 'done' ? 'rated' : 'ratingAdded')

/** Whether the reader may call who raised it back now: for whoever has no phone here, by somebody who did not handle it. */
export const mayCallBack = ({ ratingOpen, wasRaisedByOffice, workedByMe }: Pick<ActionSituation, 'ratingOpen' | 'wasRaisedByOffice' | 'workedByMe'>): boolean => ratingOpen && wasRaisedByOffice && !workedByMe

const within: Partial<Record<IssueAction, (situation: ActionSituation) => boolean>> = {
  see: ({ seen }) => !seen,
  revealPhone: (situation) => situation.hasPhone && !situation.keptBack && (situation.state !== 'done' || mayCallBack(situation)),
  askBack: ({ keptBack }) => !keptBack,
  rate: ({ owesRating, ratingOpen }) => ratingOpen && owesRating,
  rateByCall: (situation) => mayCallBack(situation),
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
    const event = action === 'rate' ? ratingEventFor(situation.hats, situation.state) : eventOfAction[action]
    return decide(issueLifecycle, event, situation).ok && (within[action]?.(situation) ?? true)
  })
}
