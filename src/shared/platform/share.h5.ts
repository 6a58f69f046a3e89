import { copyText } from './clipboard.h5'

export interface Shared {
  title: string
  /** Page path with query, without a leading slash. */
  path: string
}

/** 'shared' by the system's sheet, 'copied' (say so with a toast), or 'cancelled'. */
export const sharePage = async ({ title, path }: Shared): Promise<'shared' | 'copied' | 'cancelled'> => {
  const url = `${location.origin}/#/${path}`
  if (typeof navigator.share !== 'function') return (await copyText(url)) ? 'copied' : 'cancelled'
  try {
    await navigator.share({ title, url })
    return 'shared'
  } catch {
    return 'cancelled'
  }
}
