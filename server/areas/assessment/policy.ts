import { assessmentActions, type AssessmentAction, type AssessmentEvent, type AssessmentHat, type AssessmentState } from '../../../contract/assessment/vocabulary'
import type { Actor } from '../../platform/context'
import { decide } from '../../platform/lifecycle/lifecycle'
import { assessmentLifecycle } from './rules/assessment-lifecycle'

export interface Placed { readonly community_id: string; readonly street_id: string }

/** Who the actor is to an assessment: its community holds it, the offices of its street read along. */
export function hatsOf(actor: Actor, row: Placed): AssessmentHat[] {
  return [...new Set(actor.grants.flatMap((grant): AssessmentHat[] => {
    if (grant.role === 'community') return grant.placeId === row.community_id ? ['community'] : []
    if (grant.role !== 'street_office' && grant.role !== 'congress_office') return []
    return grant.placeId === row.street_id ? [grant.role] : []
  }))]
}

const eventOf: Record<AssessmentAction, AssessmentEvent> = { recordParticipants: 'participantsRecorded', addItem: 'itemAdded', decide: 'itemDecided', close: 'closed' }

export const actionsOf = (actor: Actor, row: Placed & { readonly state: AssessmentState }): AssessmentAction[] =>
  assessmentActions.filter((action) => decide(assessmentLifecycle, eventOf[action], { state: row.state, hats: hatsOf(actor, row), facts: [] }).ok)
