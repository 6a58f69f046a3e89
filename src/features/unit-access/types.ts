import type { ReplyOf } from '@contract/api'

export type UnitLink = ReplyOf<'lookUnitLink'>

/** A link that was opened: good, or lost with whom to call. */
export type Looked = { kind: 'good'; link: UnitLink } | { kind: 'lost'; message: string; office: string; phone: string | null }
