import { defineEndpoints } from '../endpoint'

export const mediaEndpoints = defineEndpoints({
  uploadMedia: { method: 'POST', path: '/media', summary: 'One file; type sniffed, re-encoded, EXIF and GPS gone', who: 'person', scope: 'own', idempotent: true, limits: ['upload'], multipart: true },
})
