import { readBlob } from './file-store.h5'
import type { Uploader } from './types'

export const uploader: Uploader = {
  send: async ({ url, fileId, name, headers, timeoutMs }) => {
    const blob = await readBlob(fileId)
    // Cleared by the browser: said as a refusal, so that the item stops and the person adds the photo again.
    if (!blob) return { status: 410, text: '' }
    const form = new FormData()
    if (name !== undefined) form.append('name', name)
    form.append('file', blob, 'photo.jpg')
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), timeoutMs)
    try {
      const reply = await fetch(url, { method: 'POST', headers, body: form, signal: stop.signal })
      return { status: reply.status, text: await reply.text() }
    } finally {
      clearTimeout(timer)
    }
  },
}
