import { channel } from '../channel'

export interface Voice {
  /** Grows with every message, so that the same words are spoken twice. */
  id: number
  text: string
}

export const toasts = channel<Voice | null>(null)
export const announcements = channel<Voice | null>(null)

let last = 0
const visibleMs = 1500

/** A success in a few words, for 1.5 s. Never for errors: those stand at the field or as an ErrorState. */
export const toast = (text: string): void => {
  const id = ++last
  toasts.set({ id, text })
  setTimeout(() => { if (toasts.get()?.id === id) toasts.set(null) }, visibleMs)
}

/** Said to a screen reader only, e.g. 「又加载了 20 条」. */
export const announce = (text: string): void => announcements.set({ id: ++last, text })
