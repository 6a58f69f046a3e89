import type { ReplyOf } from '@contract/api'

export type DeputyCardContent = ReplyOf<'listDeputies'>['items'][number]
