import { defineEndpoints } from '../endpoint'

const givers = { who: ['street_office', 'operator'], scope: 'grant' } as const
const guests = { method: 'POST', who: 'anyone', scope: 'public', idempotent: false, limits: ['codeGuess'] } as const

/** A unit without staff accounts works by a link and a code (承办单位的链接). */
export const unitAccessEndpoints = defineEndpoints({
  getUnitAccess: { method: 'GET', path: '/handlers/:id/access', summary: 'Whether a unit has a link, until when, who came in by it', ...givers, idempotent: false },
  giveUnitAccess: { method: 'POST', path: '/handlers/:id/access', summary: 'A new link with a code, both shown once; an older one ends', ...givers, idempotent: true },
  renewUnitAccess: { method: 'POST', path: '/handlers/:id/access/renew', summary: 'The same link and code for as long again', ...givers, idempotent: true },
  revokeUnitAccess: { method: 'POST', path: '/handlers/:id/access/revoke', summary: 'Ends the link and every session by it at once', ...givers, idempotent: true },
  lookUnitLink: { path: '/unit-links/look', summary: 'Whose link it is; it travels in the body, never in the address', ...guests },
  enterUnitLink: { path: '/unit-links/enter', summary: 'Link, code and own name to a session that may do what the unit may', ...guests },
})
