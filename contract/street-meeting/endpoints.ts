import { defineEndpoints } from '../endpoint'

const read = { method: 'GET', idempotent: false, scope: 'grant' } as const
const offices = { method: 'POST', who: ['street_office', 'congress_office'], scope: 'grant', idempotent: true } as const
const readers = ['street_office', 'congress_office', 'party_committee', 'community', 'handler', 'deputy'] as const

/** 专题议事会 (domain.md §4.2, 街道议事): what crosses communities or departments, decided together, its milestones followed up. */
export const streetMeetingEndpoints = defineEndpoints({
  listStreetMeetings: { ...read, path: '/desk/meetings', summary: 'Meetings of my street, or that I am invited to; the latest first', who: readers },
  getMeetingForm: { ...read, path: '/desk/meeting-form', summary: 'What a meeting can be called for, and whom to invite', who: ['street_office', 'congress_office'] },
  callStreetMeeting: { ...offices, path: '/desk/meetings', summary: 'Calls a meeting for one or several issues; all of them or none; everybody invited is told' },
  getStreetMeeting: { ...read, path: '/meetings/:id', summary: 'One meeting: issues, invited, participants, decisions, milestones', who: readers },
  moveStreetMeeting: { ...offices, path: '/meetings/:id/move', summary: 'Another time or place; everybody invited is told' },
  cancelStreetMeeting: { ...offices, path: '/meetings/:id/cancel', summary: 'It is not held; its issues go back to the street\'s desk' },
  recordMeetingParticipants: { ...offices, path: '/meetings/:id/participants', summary: 'It is held: who took part' },
  decideMeetingIssue: { ...offices, who: ['street_office'], path: '/meetings/:id/decisions', summary: 'Decides one issue: measures, units, milestones and due date; or planned, explained, given to the community' },
  closeStreetMeeting: { ...offices, path: '/meetings/:id/close', summary: 'Closes it with minutes; from then on nothing of it changes' },
  listMilestones: { ...read, path: '/desk/milestones', summary: 'Milestones of my street or unit, or of one issue; what is late first', who: readers },
  meetMilestone: { ...offices, who: ['street_office', 'handler'], path: '/milestones/:id/meet', summary: 'A milestone is met, with words and photos' },
})
