import { readBlob } from './file-store.h5'
import type { Uploader } from './types'
import { postForm } from './post-form.h5'

export const uploader: Uploader = {
  send: async ({ url, fileId, name, headers, timeoutMs }) => {
    const blob = await readBlob(fileId)
    // Cleared by the browser: said as a refusal, so that the item stops and the person adds the photo again.
    if (!blob) return { status: 410, text: '' }
    const form = new FormData()
    if (name !== undefined) form.append('name', name)
    form.append('file', blob, 'photo.jpg')
    return postForm({ url, form, headers, timeoutMs })
  },
}
