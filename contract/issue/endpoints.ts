import { defineEndpoints } from '../endpoint'

const own = { who: 'person', scope: 'own', idempotent: true } as const
const deputy = { who: ['deputy'], scope: 'grant', idempotent: true } as const
const office = { who: ['community', 'street_office'], scope: 'grant', idempotent: true } as const
// Whoever has the move on an issue at some time; the lifecycle says who has it now.
const frontline = { who: ['deputy', 'community', 'street_office', 'handler'], scope: 'grant', idempotent: true } as const
const read = { method: 'GET', idempotent: false } as const

export const issueEndpoints = defineEndpoints({
  raiseIssue: { method: 'POST', path: '/issues', summary: 'Raise an issue; the answer is the receipt', limits: ['submit'], ...own },
  listMyIssues: { ...read, path: '/issues/mine', summary: 'Issues I raised or met too', who: 'person', scope: 'own', byLink: true },
  listPublicIssues: { ...read, path: '/issues/public', summary: 'Published issues, newest first', who: 'anyone', scope: 'public' },
  findSimilarIssues: { method: 'POST', path: '/issues/similar', summary: 'Published issues of the neighbourhood that say the same; the text travels in the body, never in the address', who: 'person', scope: 'public', idempotent: false, limits: ['search'] },
  openByFollowUpCode: { method: 'POST', path: '/issues/by-code', summary: 'Follow-up code of a receipt: the caller may see the issue through as who raised it', who: 'person', scope: 'own', idempotent: false, limits: ['codeGuess'] },
  getIssue: { ...read, path: '/issues/:id', summary: 'One issue with its timeline and what the reader may do', who: 'person', scope: 'own', byLink: true },
  getReceipt: { ...read, path: '/issues/:id/receipt', summary: 'The receipt again, for who raised it', who: 'person', scope: 'own' },
  meetIssueToo: { method: 'POST', path: '/issues/:id/meet-too', summary: '「我也遇到」: follow a published issue instead of writing again', limits: ['submit'], ...own },
  supplementIssue: { method: 'POST', path: '/issues/:id/supplement', summary: 'Add facts or answer a question', limits: ['submit'], ...own },
  withdrawIssue: { method: 'POST', path: '/issues/:id/withdraw', summary: 'Take my issue back', ...own },
  rateIssue: { method: 'POST', path: '/issues/:id/rate', summary: 'Rate the deputy\'s follow-up and the handling separately', ...own },

  listDeputyIssues: { ...read, path: '/desk/deputy/issues', summary: 'Issues of my codes and grids, urgent first', who: ['deputy'], scope: 'grant' },
  seeIssue: { method: 'POST', path: '/issues/:id/see', summary: 'The deputy has seen it; the resident is told', ...deputy },
  acceptIssue: { method: 'POST', path: '/issues/:id/accept', summary: 'The deputy follows it up', ...deputy },
  passIssueOn: { method: 'POST', path: '/issues/:id/pass-on', summary: 'The deputy passes it on to the community', ...deputy },

  listOfficeIssues: { ...read, path: '/desk/office/issues', summary: 'Issues of my community or street, urgent first', who: ['community', 'street_office', 'congress_office'], scope: 'grant' },
  askBackIssue: { method: 'POST', path: '/issues/:id/ask-back', summary: 'Ask the resident for facts', ...frontline },
  answerIssue: { method: 'POST', path: '/issues/:id/answer', summary: 'Answer in words; the issue goes on', ...frontline },
  settleIssue: { method: 'POST', path: '/issues/:id/settle', summary: 'Settled at the door, or explained; the resident rates', ...frontline },
  recuseFromIssue: { method: 'POST', path: '/issues/:id/recuse', summary: 'Step aside; the issue moves on', ...frontline },
  revealPhone: { method: 'POST', path: '/issues/:id/reveal-phone', summary: 'The phone number of who raised it, logged with reason', ...frontline },
  handIssueToDeputy: { method: 'POST', path: '/issues/:id/hand-to-deputy', summary: 'The community asks a deputy of the place to follow it up', who: ['community'], scope: 'grant', idempotent: true },
  reopenIssue: { method: 'POST', path: '/issues/:id/reopen', summary: 'After 不满意: take it up again', ...office },
  explainIssue: { method: 'POST', path: '/issues/:id/explain', summary: 'After 不满意: explain and close', ...office },
})
