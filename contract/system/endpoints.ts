import { defineEndpoints } from '../endpoint'

export const systemEndpoints = defineEndpoints({
  getApp: { method: 'GET', path: '/app', summary: 'Name of the street, demo mark, sign-in ways', who: 'anyone', scope: 'public', idempotent: false },
})
