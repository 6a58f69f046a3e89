import { useCallback, useEffect, useRef, useState } from 'react'
import { codeOf, messageOf } from './api-error'

export type Reply<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; code: string; message: string }

interface Held<T> {
  what: string
  reply: Reply<T>
}

const loading = { state: 'loading' } as const

/**
 * Loads something when the page opens and again on `reload`; `what` names it: another name is another load. While it
 * loads anew the old value stays in sight. A reply that comes too late for its page or name is dropped.
 */
export const useReply = <T>(what: string, load: () => Promise<T>) => {
  const [held, setHeld] = useState<Held<T>>({ what, reply: loading })
  const latest = useRef(load)
  const turn = useRef(0)
  useEffect(() => { latest.current = load })

  const reload = useCallback(async (): Promise<void> => {
    const mine = ++turn.current
    const show = (reply: Reply<T>) => { if (mine === turn.current) setHeld({ what, reply }) }
    try {
      show({ state: 'ready', value: await latest.current() })
    } catch (error) {
      show({ state: 'failed', code: codeOf(error), message: messageOf(error) })
    }
  }, [what])

  useEffect(() => {
    const turns = turn
    void reload()
    return () => { turns.current += 1 }
  }, [reload])

  const set = useCallback((value: T) => setHeld({ what, reply: { state: 'ready', value } }), [what])
  const reply: Reply<T> = held.what === what ? held.reply : loading
  return { reply, reload, set }
}
