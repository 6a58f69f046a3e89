import { defineEndpoints } from '../endpoint'

export const mediaEndpoints = defineEndpoints({
  uploadMedia: { method: 'POST', path: '/media', summary: 'One file; type sniffed, re-encoded, EXIF and GPS gone', who: 'person', scope: 'own', idempotent: true, limits: ['upload'], multipart: true, byLink: true },
  uploadDocument: { method: 'POST', path: '/media/documents', summary: 'One PDF without password, scripts or files inside; fields: `name`, what the sender calls it', who: 'person', scope: 'own', idempotent: true, limits: ['upload'], multipart: true, byLink: true },
})
