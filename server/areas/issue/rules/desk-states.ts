import { deskOf, issueStates, type IssueState } from '../../../../contract/issue/vocabulary'
import { askingStates } from './answer-due'

const ended: readonly IssueState[] = ['closed', 'redirected', 'merged', 'withdrawn']

const byScope: Record<string, Record<string, readonly IssueState[]>> = {
  follow_up_deputy_id: {
    todo: issueStates.filter((state) => deskOf[state] === 'deputy'),
    following: issueStates.filter((state) => deskOf[state] !== 'deputy' && !ended.includes(state)),
  },
  community_id: {
    inbox: ['withCommunity'],
    handling: ['communityHandling', 'propertyHandling', 'mediating', 'askedByCommunity'],
    disputed: ['disputedAtCommunity'],
  },
  street_id: {
    inbox: ['reportedUp'],
    handling: ['deliberating', 'assigned', 'handling', 'askedByHandler', 'planned'],
    disputed: ['disputedAtStreet'],
  },
  responsible_handler_id: {
    todo: ['assigned', 'handling', 'propertyHandling', 'askedByHandler'],
    done: ['done', 'closed', 'planned', 'disputedAtCommunity', 'disputedAtStreet'],
  },
}

/** The states behind a desk's filter; null for everything. */
export const deskStates = (scope: string, filter: string): readonly IssueState[] | null => byScope[scope]?.[filter] ?? null

/** States whose running clock is a question to the resident: nothing of it is late at a desk. */
export const clockOfOthers = askingStates

/** What is due within this time is shown as nearly due. */
export const nearlyDueMs = 24 * 3_600_000
