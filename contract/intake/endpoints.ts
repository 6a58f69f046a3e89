import { defineEndpoints } from '../endpoint'

const staff = ['community', 'street_office', 'grid_worker'] as const

/** Issues that reached the office elsewhere: entered for people without a phone, or taken over from 12345 and other lists. */
export const intakeEndpoints = defineEndpoints({
  enterIssue: { method: 'POST', path: '/desk/intake/issues', summary: 'Raise an issue for somebody who called or came; the answer carries their follow-up code', who: staff, scope: 'grant', idempotent: true },
  previewImport: { method: 'POST', path: '/desk/intake/preview', summary: 'Reads pasted cells or an .xlsx: what would be raised, and every wrong line by line and column', who: ['community', 'street_office'], scope: 'grant', idempotent: false, limits: ['upload'], multipart: true },
  importIssues: { method: 'POST', path: '/desk/intake/imports', summary: 'Raises all lines or none', who: ['community', 'street_office'], scope: 'grant', idempotent: true, limits: ['upload'], multipart: true },
  exportTemplate: { method: 'POST', path: '/desk/intake/templates', summary: 'A signed, short-lived link to the empty table for an import', who: ['community', 'street_office'], scope: 'grant', idempotent: true },
})
