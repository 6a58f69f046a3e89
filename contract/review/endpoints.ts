import { defineEndpoints } from '../endpoint'

const office = { who: ['community', 'party_committee'], scope: 'grant', idempotent: true } as const

export const reviewEndpoints = defineEndpoints({
  listReviews: { method: 'GET', path: '/desk/reviews', summary: 'What waits for a review, is public or was held back in my scope', who: ['community', 'party_committee'], scope: 'grant', idempotent: false },
  getReview: { method: 'GET', path: '/publications/:id', summary: 'The original, what is proposed for the public, and what is public now', who: ['community', 'party_committee'], scope: 'grant', idempotent: false },
  checkPublication: { method: 'POST', path: '/publications/:id/check', summary: 'First check: writes title, text, result and photos with masks for the public; of what is public, a new version', ...office },
  secondPublication: { method: 'POST', path: '/publications/:id/second', summary: 'Second check by another person, where the street reviews in three steps', ...office },
  approvePublication: { method: 'POST', path: '/publications/:id/approve', summary: 'Final approval, by another person, of the version seen: published', ...office },
  holdPublication: { method: 'POST', path: '/publications/:id/hold', summary: 'Not published, with reason', ...office },
  withdrawPublication: { method: 'POST', path: '/publications/:id/withdraw', summary: 'Taken back at once, with reason and record; also by who raised it', who: 'person', scope: 'own', idempotent: true },
})
