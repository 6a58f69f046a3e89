import { defineEndpoints } from '../endpoint'

const givers = { who: ['street_office', 'operator'], scope: 'grant' } as const
const keyed = { ...givers, method: 'POST', idempotent: true } as const

export const staffEndpoints = defineEndpoints({
  listStaff: { method: 'GET', path: '/staff', summary: 'People with roles in my street or county, by unit, and which roles I may give', ...givers, idempotent: false },
  inviteStaff: { path: '/staff', summary: 'Gives a role to who proves this phone', ...keyed },
  endStaff: { path: '/staff/:id/end', summary: 'Ends a role at once; what was in work stays at its desk', ...keyed },
  renewStaff: { path: '/staff/:id/renew', summary: 'Gives an ended role again, or sets until when', ...keyed },
  changeStaffPhone: { path: '/staff/:id/phone', summary: 'All roles of the person go to the new number, the old one is free', ...keyed },
  listHandlers: {
    method: 'GET', path: '/handlers', summary: 'Units that handle for a street, with their duty and the estates they serve',
    who: ['community', 'street_office', 'congress_office', 'township_presidium', 'operator'], scope: 'grant', idempotent: false,
  },
  addHandler: { path: '/handlers', summary: 'Adds a unit', ...keyed },
  changeHandler: { path: '/handlers/:id', summary: 'Another name, duty or other estates', ...keyed },
  closeHandler: { path: '/handlers/:id/close', summary: 'Gets nothing new from now on; what it has stays', ...keyed },
  reopenHandler: { path: '/handlers/:id/reopen', summary: 'Can be given work again', ...keyed },
})
