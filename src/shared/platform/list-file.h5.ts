import { askForFiles } from './ask-for-files.h5'
import { sourceOf, takeBlob } from './picked-blobs.h5'
import type { ListFile } from './types'
import { postForm } from './post-form.h5'

const workbook = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const kept = new Map<string, Blob>()

// A list is sent twice, to look at it and to take it over: its bytes stay until another one is chosen.
const blobOf = (source: string): Blob => {
  const blob = kept.get(source) ?? takeBlob(source) ?? new Blob([])
  kept.clear()
  kept.set(source, blob)
  return blob
}

export const listFile: ListFile = {
  choose: async () => {
    const [file] = await askForFiles(workbook, 1)
    return file ? { name: file.name, source: sourceOf(file) } : null
  },
  send: async ({ url, content, headers, timeoutMs }) => {
    const form = new FormData()
    form.append('file', 'text' in content ? new Blob([content.text], { type: 'text/plain' }) : blobOf(content.source), 'list')
    return postForm({ url, form, headers, timeoutMs })
  },
}
