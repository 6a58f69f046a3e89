import { call } from '@/shared/api-client/call'
import type { DeputyCardContent } from './types'

export interface DeputyFilter {
  kind: DeputyCardContent['kind']
  communityId: string | null
  estate: string
}

/** Each throws ApiError. */
export const deputyApi = {
  get: (id: string) => call('getDeputy', { params: { id } }),
  list: ({ kind, communityId, estate }: DeputyFilter, cursor: string | undefined) =>
    call('listDeputies', { query: { kind, communityId: communityId ?? undefined, estate: estate.replace(/\s/g, '') || undefined, cursor } }),
}
