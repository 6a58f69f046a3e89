import { defineEndpoints } from '../endpoint'

export const placeEndpoints = defineEndpoints({
  getCode: { method: 'GET', path: '/codes/:token', summary: 'What a posted code leads to: place, deputies, what one can do here', who: 'anyone', scope: 'public', idempotent: false, limits: ['search'] },
  countScan: { method: 'POST', path: '/codes/:token/scans', summary: 'Counts a scan once per device and hour', who: 'anyone', scope: 'public', idempotent: false, limits: ['search'] },
  listEstates: { method: 'GET', path: '/estates', summary: 'All estates of the street with their buildings (grids), by community', who: 'anyone', scope: 'public', idempotent: false },
  getPlace: { method: 'GET', path: '/places/:id', summary: 'A grid or community: estate, buildings, its deputies, duty phone', who: 'anyone', scope: 'public', idempotent: false },
})
