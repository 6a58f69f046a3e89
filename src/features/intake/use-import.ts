import { useState } from 'react'
import type { ReplyOf } from '@contract/api'
import { messageOf } from '@/shared/api-client/api-error'
import { keepKeys } from '@/shared/api-client/keep-keys'
import { sendList } from '@/shared/api-client/send-list'
import { listFile } from '@/shared/platform/list-file'
import type { ListContent } from '@/shared/platform/types'

export type Preview = ReplyOf<'previewImport'>
export type Imported = ReplyOf<'importIssues'>

interface Chosen { source: string; name: string }
type Step = 'look' | 'import'

/** One step at a time, with what went wrong in it. */
const useSteps = () => {
  const [busy, setBusy] = useState<Step | null>(null)
  const [error, setError] = useState<string | null>(null)
  const run = async (what: Step, work: () => Promise<void>): Promise<void> => {
    if (busy) return
    setBusy(what)
    setError(null)
    try {
      await work()
    } catch (failure) {
      setError(messageOf(failure))
    } finally {
      setBusy(null)
    }
  }
  return { busy, error, run }
}

/** A list looked at, mended, and taken over as a whole. */
export const useImport = (scopeId: string) => {
  const [keys] = useState(keepKeys)
  const [pasted, setPasted] = useState('')
  const [file, setFile] = useState<Chosen | null>(null)
  const [preview, setPreview] = useState<Preview | null>(null)
  const [imported, setImported] = useState<Imported | null>(null)
  const { busy, error, run } = useSteps()
  const content: ListContent = file ? { source: file.source } : { text: pasted }
  const query = { scopeId }
  const lookAt = (list: ListContent) => run('look', async () => setPreview(await sendList('previewImport', { content: list, query })))
  const hold = (text: string, chosen: Chosen | null) => {
    setPasted(text)
    setFile(chosen)
    setPreview(null)
  }
  const choose = async (): Promise<void> => {
    const chosen = await listFile.choose()
    if (!chosen) return
    hold('', chosen)
    await lookAt({ source: chosen.source })
  }
  const confirm = () => run('import', async () => {
    setImported(await sendList('importIssues', { content, query, key: await keys.take('import', content) }))
    keys.release('import')
  })
  const again = () => {
    setImported(null)
    hold('', null)
  }
  return { pasted, fileName: file?.name ?? null, preview, imported, busy, error, paste: (text: string) => hold(text, null), choose, look: () => lookAt(content), confirm, again }
}
