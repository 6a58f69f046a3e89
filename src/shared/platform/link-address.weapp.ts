import { apiBase } from './origin'

/** The app lives where its API does. */
export const linkAddress = (path: string): string => apiBase().replace(/\/api\/v1\/?$/, '') + path
