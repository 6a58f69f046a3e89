import { defineEndpoints } from '../endpoint'

export const deputyEndpoints = defineEndpoints({
  listDeputies: { method: 'GET', path: '/deputies', summary: 'Deputies in office; `estate` is part of an estate, of a community or of their own name', who: 'anyone', scope: 'public', idempotent: false },
  getDeputy: { method: 'GET', path: '/deputies/:id', summary: 'One deputy: full title, field, estates, next visit, published matters followed up', who: 'anyone', scope: 'public', idempotent: false },
})
