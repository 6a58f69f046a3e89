import { defineEndpoints } from '../endpoint'

const read = { method: 'GET', idempotent: false } as const
const offices = ['community', 'street_office', 'congress_office', 'party_committee', 'county_congress', 'government_office'] as const

/** The ledger (台账): what was raised, who has it, how it ended; its figures with their denominators; its papers. */
export const ledgerEndpoints = defineEndpoints({
  getPublicFigures: { ...read, path: '/ledger/public/figures', summary: 'A street\'s figures of a month by community, in roster order, each with its denominator; and the streets to choose from', who: 'anyone', scope: 'public' },
  listPublicLedger: { ...read, path: '/ledger/public', summary: 'Published issues with who has them, colour, due, result; newest first', who: 'anyone', scope: 'public' },
  getFigures: { ...read, path: '/desk/ledger/figures', summary: 'The same figures for an office: of its community or of its street', who: offices, scope: 'grant' },
  listUnitFigures: { ...read, path: '/desk/ledger/units', summary: 'A unit\'s own month in numbers; for the county\'s government, of its departments', who: ['handler', 'government_office'], scope: 'grant' },
  listOverdueWork: { ...read, path: '/desk/ledger/overdue', summary: 'What departments of the county are late with, latest first', who: ['government_office'], scope: 'grant' },
  listLedger: { ...read, path: '/desk/ledger', summary: 'Issues of my community, street or unit, newest first', who: ['community', 'street_office', 'congress_office', 'handler'], scope: 'grant' },
  exportLedger: { method: 'POST', path: '/desk/ledger/exports', summary: 'A signed, short-lived link to the ledger as .xlsx in the columns an office files', who: ['community', 'street_office', 'congress_office', 'handler'], scope: 'grant', idempotent: true },
  exportReport: { method: 'POST', path: '/desk/ledger/reports', summary: 'A signed, short-lived link to the monthly report', who: offices, scope: 'grant', idempotent: true },
  listPapers: { ...read, path: '/issues/:issueId/papers', summary: 'Which papers of an issue the reader may print', who: 'person', scope: 'own', byLink: true },
  makeAssessmentPaper: { method: 'POST', path: '/assessments/:assessmentId/papers', summary: 'A signed, short-lived link to the minutes, the ledger or the attendance sheet of an assessment', who: ['community', 'street_office', 'congress_office'], scope: 'grant', idempotent: true },
  makeMeetingPaper: { method: 'POST', path: '/meetings/:meetingId/papers', summary: 'The same of a street meeting, which has no ledger', who: ['street_office', 'congress_office', 'party_committee', 'community', 'handler', 'deputy'], scope: 'grant', idempotent: true },
  makePaper: { method: 'POST', path: '/issues/:issueId/papers', summary: 'A signed, short-lived link to one paper', who: 'person', scope: 'own', idempotent: true, byLink: true },
})
