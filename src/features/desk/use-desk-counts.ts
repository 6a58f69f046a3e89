import { useEffect, useRef } from 'react'
import { useReply } from '@/shared/api-client/use-reply'
import { countDesk } from './api'

/** How many wait behind each filter; counted anew with every change, and silently absent where that fails. */
export const useDeskCounts = (placeId: string, changes: number): ReadonlyMap<string, number> | undefined => {
  const { reply, reload } = useReply(placeId, () => countDesk(placeId))
  const known = useRef(changes)
  useEffect(() => {
    if (known.current === changes) return
    known.current = changes
    void reload()
  }, [changes, reload])
  return reply.state === 'ready' ? reply.value : undefined
}
