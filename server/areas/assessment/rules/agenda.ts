import type { AgendaReason } from '../../../../contract/assessment/vocabulary'
import type { IssueState } from '../../../../contract/issue/vocabulary'

/** What is still to be settled and may be talked of with others: mediation is private and keeps its own room. */
export const agendaStates: readonly IssueState[] = [
  'withCommunity', 'askedByCommunity', 'communityHandling', 'propertyHandling', 'reportedUp', 'deliberating', 'assigned', 'handling', 'askedByHandler',
]

// Where the community itself still has to say what it is and who handles it.
const inHand: readonly IssueState[] = ['withCommunity', 'askedByCommunity', 'communityHandling']

interface Standing { readonly state: string; readonly triaged_at: Date | null; readonly due_at: Date | null }

/** Nobody triaged it, and it lies with the community: what climbed past it untriaged is for those above to decide. */
export const owesTriage = ({ state, triaged_at: triagedAt }: Omit<Standing, 'due_at'>): boolean => triagedAt === null && inHand.some((one) => one === state)

/** Why an issue is on the agenda; in this order they are gone through. */
export const whyOnAgenda = (row: Standing, now: Date): Exclude<AgendaReason, 'added'> => {
  if (owesTriage(row)) return 'untriaged'
  const { due_at: dueAt } = row
  return dueAt !== null && dueAt < now ? 'overdue' : 'unsettled'
}

/** Ended or gone another way since: there is nothing left to decide here. */
export const isOff = (state: string): boolean => !agendaStates.some((one) => one === state)
