import { useCallback, useEffect, useRef, useState } from 'react'
import { codeOf, messageOf } from './api-error'

export interface PageOf<T> {
  items: T[]
  next: string | null
}

interface Pages<T> {
  /** Name of the list these belong to. */
  what: string
  items: T[]
  next: string | null
  state: 'loading' | 'ready' | 'failed' | 'more' | 'moreFailed'
  /** Of the last failure. */
  code: string
  message: string
}

const fresh = <T>(what: string): Pages<T> => ({ what, items: [], next: null, state: 'loading', code: '', message: '' })

/** A list by cursor: first page on opening, `loadMore` at the bottom, `reload` from the top. `what` names the list; another name starts anew. */
export const usePages = <T>(what: string, load: (cursor: string | undefined) => Promise<PageOf<T>>) => {
  const [held, setPages] = useState<Pages<T>>(() => fresh(what))
  const pages = held.what === what ? held : fresh<T>(what)
  const latest = useRef({ load, pages })
  const turn = useRef(0)
  useEffect(() => { latest.current = { load, pages } })

  const fetchPage = useCallback(async (cursor: string | undefined, before: T[]): Promise<void> => {
    const mine = ++turn.current
    const show = (change: Partial<Pages<T>>) => {
      if (mine === turn.current) setPages((known) => ({ ...(known.what === what ? known : fresh<T>(what)), ...change }))
    }
    try {
      const page = await latest.current.load(cursor)
      show({ items: [...before, ...page.items], next: page.next, state: 'ready', code: '', message: '' })
    } catch (error) {
      show({ state: before.length ? 'moreFailed' : 'failed', code: codeOf(error), message: messageOf(error) })
    }
  }, [what])

  const reload = useCallback(() => fetchPage(undefined, []), [fetchPage])

  const loadMore = useCallback(async (): Promise<void> => {
    const { items, next, state } = latest.current.pages
    if (next === null || state === 'loading' || state === 'more') return
    setPages((known) => ({ ...known, state: 'more' }))
    await fetchPage(next, items)
  }, [fetchPage])

  useEffect(() => {
    const turns = turn
    void reload()
    return () => { turns.current += 1 }
  }, [reload])

  return { ...pages, reload, loadMore }
}
