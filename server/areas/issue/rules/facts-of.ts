import type { IssueFact } from './lifecycle'

interface FactColumns {
  readonly responsible_place_id: string | null
  readonly responsible_handler_id: string | null
  readonly follow_up_deputy_id: string | null
}

/** What is true of a row beyond its state; the lifecycle's branches ask for it. */
export const factsOf = (row: FactColumns): IssueFact[] => [
  ...(row.responsible_place_id ? ['handledByCommunity' as const] : []),
  ...(row.responsible_handler_id ? ['cameFromStreet' as const] : []),
  ...(row.follow_up_deputy_id ? ['hasDeputy' as const] : []),
]
