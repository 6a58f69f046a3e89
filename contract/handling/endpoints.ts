import { defineEndpoints } from '../endpoint'

const read = { method: 'GET', idempotent: false } as const
const community = { who: ['community'], scope: 'grant', idempotent: true } as const
const street = { who: ['street_office'], scope: 'grant', idempotent: true } as const
const offices = { who: ['community', 'street_office'], scope: 'grant', idempotent: true } as const
const handler = { who: ['handler'], scope: 'grant', idempotent: true } as const

/** Triage, assignment, proof, extension, merging: how what was raised reaches the one who can settle it (domain.md §4.2). */
export const handlingEndpoints = defineEndpoints({
  getTriageForm: { ...read, path: '/desk/office/triage-form', summary: 'What triage chooses from: categories, due dates by colour, units, communities, standard reasons', who: ['community', 'street_office'], scope: 'grant' },
  triageIssues: { method: 'POST', path: '/desk/office/triage', summary: 'Category, colour, responsible party and due date for one or many issues; all or nothing, refusals line by line', large: true, ...community },
  countDesk: { ...read, path: '/desk/office/counts', summary: 'How many wait behind each filter of my desk, counted up to 99', who: ['community', 'street_office', 'congress_office'], scope: 'grant' },
  reclassifyIssue: { method: 'POST', path: '/issues/:id/reclassify', summary: 'Another category or colour, with reason', ...offices },
  redirectIssue: { method: 'POST', path: '/issues/:id/redirect', summary: '引导办理: does not belong here, answered in writing', ...offices },
  transferIssue: { method: 'POST', path: '/issues/:id/transfer', summary: 'To another community of the street', ...community },
  findDuplicates: { ...read, path: '/issues/:id/duplicates', summary: 'Issues of the neighbourhood in the last twelve weeks that may be the same, likeliest first; never merged by the machine', who: ['community', 'street_office'], scope: 'grant' },
  mergeIssue: { method: 'POST', path: '/issues/:id/merge', summary: 'Handle together with the same issue; everybody who raised it stays', ...offices },
  unmergeIssue: { method: 'POST', path: '/issues/:id/unmerge', summary: 'Undo a merge', ...offices },
  returnIssueDown: { method: 'POST', path: '/issues/:id/return-down', summary: 'The street gives it to the community', ...street },
  assignIssue: { method: 'POST', path: '/issues/:id/assign', summary: 'The street assigns to its section (交办) or asks a department, utility or company (协调)', ...street },
  planIssue: { method: 'POST', path: '/issues/:id/plan', summary: '列入计划 with the day on which it comes back', who: ['community', 'street_office', 'handler'], scope: 'grant', idempotent: true },
  hurryIssue: { method: 'POST', path: '/issues/:id/hurry', summary: '催办: ask whoever has it to be quick', ...offices },
  superviseIssue: { method: 'POST', path: '/issues/:id/supervise', summary: '督办 by the congress office', who: ['congress_office'], scope: 'grant', idempotent: true },
  decideExtension: { method: 'POST', path: '/issues/:id/extension', summary: 'Grant or refuse more time', ...offices },
  recordCallBack: { method: 'POST', path: '/issues/:id/call-back', summary: '回访: the rating of who has no phone, entered by somebody who did not handle it', ...offices },
  listHandlerIssues: { ...read, path: '/desk/handler/issues', summary: 'What is assigned to my unit or supported by it, urgent first', who: ['handler'], scope: 'grant' },
  takeIssue: { method: 'POST', path: '/issues/:id/take', summary: 'The unit accepts what was assigned', ...handler },
  returnIssue: { method: 'POST', path: '/issues/:id/return', summary: 'Wrongly assigned, within three work days, with reason', ...handler },
  replyInterim: { method: 'POST', path: '/issues/:id/interim', summary: 'Interim reply', ...handler },
  reportSupport: { method: 'POST', path: '/issues/:id/report-support', summary: 'A supporting unit says what it contributed; the one responsible goes on', ...handler },
  askExtension: { method: 'POST', path: '/issues/:id/ask-extension', summary: 'Ask for more time, with reason', who: ['handler', 'community'], scope: 'grant', idempotent: true },
})
