import type { TriageParty } from '../../../../contract/handling/vocabulary'
import type { IssueCategory, IssueEvent, Urgency } from '../../../../contract/issue/vocabulary'

export interface TriageDecision {
  readonly party: TriageParty
  readonly category: IssueCategory
  readonly urgency: Urgency
  readonly handlerId: string | null
  readonly handleDueAt: Date
  readonly now: Date
}

/** The event by which a responsible party is decided. */
export const eventOfParty: Record<TriageParty, IssueEvent> = { itself: 'takenByCommunity', property: 'givenToProperty', street: 'reportedUp', mediation: 'mediationOpened' }

interface TriagePatch {
  readonly category: IssueCategory
  readonly urgency: Urgency
  readonly triaged_at: Date
  readonly handle_due_at: Date
  readonly responsible_place_id: string | null
  readonly responsible_handler_id: string | null
  readonly assigner: 'community' | null
  readonly proposed_handler_id: string | null
}

/** What triage writes (domain.md §4.2): a community is responsible itself, or asks property management; to the street it only proposes. */
export function triagePatch({ party, category, urgency, handlerId, handleDueAt, now }: TriageDecision, communityId: string): TriagePatch {
  const itself = party === 'itself' || party === 'mediation'
  return {
    category, urgency, triaged_at: now, handle_due_at: handleDueAt,
    responsible_place_id: itself ? communityId : null,
    responsible_handler_id: party === 'property' ? handlerId : null,
    assigner: party === 'property' ? 'community' : null,
    proposed_handler_id: party === 'street' ? handlerId : null,
  }
}
