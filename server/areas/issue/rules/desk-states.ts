import { deskOf, issueStates, type IssueState } from '../../../../contract/issue/vocabulary'

const ended: readonly IssueState[] = ['closed', 'redirected', 'merged', 'withdrawn']

const byScope: Record<string, Record<string, readonly IssueState[]>> = {
  follow_up_deputy_id: {
    todo: issueStates.filter((state) => deskOf[state] === 'deputy'),
    following: issueStates.filter((state) => deskOf[state] !== 'deputy' && !ended.includes(state)),
  },
  community_id: {
    inbox: ['withCommunity'],
    handling: ['communityHandling', 'propertyHandling', 'mediating'],
    disputed: ['disputedAtCommunity'],
  },
  street_id: {
    inbox: ['reportedUp'],
    handling: ['deliberating', 'assigned', 'handling'],
    disputed: ['disputedAtStreet'],
  },
}

/** The states behind a desk's filter; null for everything. */
export const deskStates = (scope: string, filter: string): readonly IssueState[] | null => byScope[scope]?.[filter] ?? null
