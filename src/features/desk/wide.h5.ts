// A small window, or jsdom, has no such query: then it is a phone.
const query = typeof window.matchMedia === 'function' ? window.matchMedia('(min-width: 1024px)') : null

export const isWide = (): boolean => query?.matches ?? false

/** Calls back when the window passes the width; gives the way to stop. */
export const onWidth = (listener: () => void): (() => void) => {
  query?.addEventListener('change', listener)
  return () => query?.removeEventListener('change', listener)
}
