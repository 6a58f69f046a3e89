import { defineEndpoints } from '../endpoint'

const read = { method: 'GET', idempotent: false, scope: 'grant' } as const
const readers = ['community', 'street_office', 'congress_office'] as const
const community = { method: 'POST', who: ['community'], scope: 'grant', idempotent: true } as const

/** 联合研判会 (domain.md §4.2): the month's untriaged and unsettled issues, gone through one by one, closed with minutes. */
export const assessmentEndpoints = defineEndpoints({
  listAssessments: { ...read, path: '/desk/assessments', summary: 'Assessments of my community or street, newest month first, and how this month stands', who: readers },
  openAssessment: { ...community, path: '/desk/assessments', summary: 'Opens the month\'s assessment with its agenda' },
  getAssessment: { ...read, path: '/assessments/:id', summary: 'One assessment: who took part, every item and what was decided', who: readers },
  recordAssessmentParticipants: { ...community, path: '/assessments/:id/participants', summary: 'Who takes part, where and when: at least one of the community and one other' },
  addAssessmentItem: { ...community, path: '/assessments/:id/items', summary: 'Puts an urgent issue on the agenda as well' },
  decideAssessmentItem: { ...community, path: '/assessments/:id/decisions', summary: 'Decides one item: triage, go on, redirect, or leave it for next time with reason' },
  closeAssessment: { ...community, path: '/assessments/:id/close', summary: 'Closes it with minutes; from then on nothing of it changes' },
})
