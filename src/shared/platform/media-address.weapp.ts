import { apiBase } from './origin'

/** The server signs paths below its own host; WeChat needs the host before them. Files of the phone stay as they are. */
export const mediaAddress = (path: string): string => (path.startsWith('/api/') ? apiBase().replace(/\/api\/v1\/?$/, '') + path : path)
