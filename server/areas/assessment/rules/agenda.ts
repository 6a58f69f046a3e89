import type { AgendaReason } from '../../../../contract/assessment/vocabulary'
import type { IssueState } from '../../../../contract/issue/vocabulary'

/** What is still to be settled and may be talked of with others: mediation is private and keeps its own room. */
export const agendaStates: readonly IssueState[] = [
  'withCommunity', 'askedByCommunity', 'communityHandling', 'propertyHandling', 'reportedUp', 'deliberating', 'assigned', 'handling', 'askedByHandler',
]

interface Standing { readonly triaged_at: Date | null; readonly due_at: Date | null }

/** Why an issue is on the agenda; in this order they are gone through. */
export const whyOnAgenda = ({ triaged_at: triagedAt, due_at: dueAt }: Standing, now: Date): Exclude<AgendaReason, 'added'> => {
  if (triagedAt === null) return 'untriaged'
  return dueAt !== null && dueAt < now ? 'overdue' : 'unsettled'
}

/** Ended or gone another way since: there is nothing left to decide here. */
export const isOff = (state: string): boolean => !agendaStates.some((one) => one === state)
