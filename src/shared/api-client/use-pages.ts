import { useCallback, useEffect, useRef, useState } from 'react'
import { codeOf, messageOf } from './api-error'

export interface PageOf<T> {
  items: T[]
  next: string | null
}

interface Pages<T> {
  items: T[]
  next: string | null
  state: 'loading' | 'ready' | 'failed' | 'more' | 'moreFailed'
  /** Of the last failure. */
  code: string
  message: string
}

const fresh = <T>(): Pages<T> => ({ items: [], next: null, state: 'loading', code: '', message: '' })

/** A list by cursor: first page on opening, `loadMore` at the bottom, `reload` from the top. `what` names the list; another name starts anew. */
export const usePages = <T>(what: string, load: (cursor: string | undefined) => Promise<PageOf<T>>) => {
  const [pages, setPages] = useState<Pages<T>>(fresh)
  const latest = useRef({ load, pages })
  latest.current = { load, pages }
  const turn = useRef(0)

  const fetchPage = useCallback(async (cursor: string | undefined, before: T[]): Promise<void> => {
    const mine = ++turn.current
    try {
      const page = await latest.current.load(cursor)
      if (mine === turn.current) setPages({ items: [...before, ...page.items], next: page.next, state: 'ready', code: '', message: '' })
    } catch (error) {
      if (mine === turn.current) setPages((known) => ({ ...known, state: before.length ? 'moreFailed' : 'failed', code: codeOf(error), message: messageOf(error) }))
    }
  }, [])

  const reload = useCallback(() => fetchPage(undefined, []), [fetchPage])

  const loadMore = useCallback(async (): Promise<void> => {
    const { items, next, state } = latest.current.pages
    if (next === null || state === 'loading' || state === 'more') return
    setPages((known) => ({ ...known, state: 'more' }))
    await fetchPage(next, items)
  }, [fetchPage])

  useEffect(() => {
    setPages(fresh)
    void reload()
    return () => { turn.current += 1 }
  }, [what, reload])

  return { ...pages, reload, loadMore }
}
