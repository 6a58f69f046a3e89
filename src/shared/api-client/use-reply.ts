import { useCallback, useEffect, useRef, useState } from 'react'
import { codeOf, messageOf } from './api-error'

export type Reply<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; code: string; message: string }

/**
 * Loads something when the page opens and again on `reload`; `what` names it: another name is another load. While it
 * loads anew the old value stays in sight. A reply that comes too late for its page or name is dropped.
 */
export const useReply = <T>(what: string, load: () => Promise<T>) => {
  const [reply, setReply] = useState<Reply<T>>({ state: 'loading' })
  const latest = useRef(load)
  latest.current = load
  const turn = useRef(0)

  const reload = useCallback(async (): Promise<void> => {
    const mine = ++turn.current
    try {
      const value = await latest.current()
      if (mine === turn.current) setReply({ state: 'ready', value })
    } catch (error) {
      if (mine === turn.current) setReply({ state: 'failed', code: codeOf(error), message: messageOf(error) })
    }
  }, [])

  useEffect(() => {
    setReply({ state: 'loading' })
    void reload()
    return () => { turn.current += 1 }
  }, [what, reload])

  const set = useCallback((value: T) => setReply({ state: 'ready', value }), [])
  return { reply, reload, set }
}
