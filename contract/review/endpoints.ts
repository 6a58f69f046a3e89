import { defineEndpoints } from '../endpoint'

const office = { who: ['community', 'party_committee'], scope: 'grant', idempotent: true } as const

export const reviewEndpoints = defineEndpoints({
  listReviews: { method: 'GET', path: '/desk/reviews', summary: 'What waits for a first check or the final approval in my scope', who: ['community', 'party_committee'], scope: 'grant', idempotent: false },
  getReview: { method: 'GET', path: '/publications/:id', summary: 'The original and the text proposed for the public', who: ['community', 'party_committee'], scope: 'grant', idempotent: false },
  checkPublication: { method: 'POST', path: '/publications/:id/check', summary: 'First check: edits title and text for the public, ticks privacy and secrecy', ...office },
  approvePublication: { method: 'POST', path: '/publications/:id/approve', summary: 'Final approval by another person: published', ...office },
  holdPublication: { method: 'POST', path: '/publications/:id/hold', summary: 'Not published, with reason', ...office },
  withdrawPublication: { method: 'POST', path: '/publications/:id/withdraw', summary: 'Taken back at once, with a record; also by who raised it', who: 'person', scope: 'own', idempotent: true },
})
