import type { Network } from './types'

export const network: Network = {
  // onLine says no only when there surely is none; yes means nothing, so the outbox tries and sees.
  isOnline: () => Promise.resolve(navigator.onLine),
  onChange: (listener) => {
    const on = () => listener(true)
    const off = () => listener(false)
    window.addEventListener('online', on)
    window.addEventListener('offline', off)
    return () => {
      window.removeEventListener('online', on)
      window.removeEventListener('offline', off)
    }
  },
}
