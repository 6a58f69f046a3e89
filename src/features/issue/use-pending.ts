import { useSyncExternalStore } from 'react'
import { isMine } from '@/shared/api-client/owner'
import { waiting } from '@/shared/keep/waiting'

/** What waits in the outbox for this issue: a form that is on its way is not shown a second time. */
export const usePending = (issueId: string): { count: number; isRated: boolean } => {
  const items = useSyncExternalStore(waiting.subscribe, waiting.get, waiting.get).filter((item) => item.params.id === issueId && isMine(item.owner))
  return { count: items.length, isRated: items.some((item) => item.endpoint === 'rateIssue' && !item.trouble) }
}
