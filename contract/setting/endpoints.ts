import { defineEndpoints } from '../endpoint'

export const settingEndpoints = defineEndpoints({
  getSettings: {
    method: 'GET', path: '/places/:id/settings', summary: 'What holds at a place: limits, service time, names of categories, standard reasons',
    who: ['grid_worker', 'community', 'street_office', 'congress_office', 'party_committee', 'township_presidium', 'handler', 'county_congress', 'government_office', 'operator'], scope: 'grant', idempotent: false,
  },
  changeSettings: { method: 'POST', path: '/places/:id/settings', summary: 'Sets or takes back settings of a street or one of its communities', who: ['street_office', 'operator'], scope: 'grant', idempotent: true },
})
