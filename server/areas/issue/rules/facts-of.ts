import type { IssueFact } from './lifecycle'

interface FactColumns {
  readonly community_id: string
  readonly responsible_place_id: string | null
  readonly assigner: 'community' | 'street' | null
  readonly follow_up_deputy_id: string | null
}

/** What is true of a row beyond its state; the lifecycle's branches ask for it. */
export const factsOf = (row: FactColumns): IssueFact[] => [
  ...(row.responsible_place_id === row.community_id ? ['handledByCommunity' as const] : []),
  ...(row.responsible_place_id !== null && row.responsible_place_id !== row.community_id ? ['handledByStreet' as const] : []),
  ...(row.assigner === 'street' ? ['cameFromStreet' as const] : []),
  ...(row.assigner === 'community' ? ['cameFromCommunity' as const] : []),
  ...(row.follow_up_deputy_id ? ['hasDeputy' as const] : []),
]
