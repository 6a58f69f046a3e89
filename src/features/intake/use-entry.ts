import { useState } from 'react'
import type { ReplyOf } from '@contract/api'
import { messageOf } from '@/shared/api-client/api-error'
import { call } from '@/shared/api-client/call'
import { keepKeys } from '@/shared/api-client/keep-keys'
import { toast } from '@/shared/ui/toast'
import { useForm } from '@/shared/use-form'
import { intakeCopy } from './copy'
import { bodyOf, emptyEntry, problemsOf, type EntryForm, type EntryProblems } from './entry-form'

export type Entered = ReplyOf<'enterIssue'>

/** One issue entered for somebody; a second tap is the same tap. */
export const useEntry = (scopeId: string) => {
  const [keys] = useState(keepKeys)
  const { form, change, problems, setProblems } = useForm<EntryForm, EntryProblems>(() => emptyEntry)
  const [error, setError] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)
  const [entered, setEntered] = useState<Entered | null>(null)
  const send = async (): Promise<void> => {
    const owed = problemsOf(form)
    setProblems(owed)
    if (owed || isSending) return
    setSending(true)
    setError(null)
    try {
      const body = bodyOf(form, scopeId)
      setEntered(await call('enterIssue', { body, key: await keys.take('enter', body) }))
      keys.release('enter')
      toast(intakeCopy.sent)
    } catch (failure) {
      setError(messageOf(failure))
    } finally {
      setSending(false)
    }
  }
  const again = () => {
    setEntered(null)
    // The next one mostly came the same way.
    change({ ...emptyEntry, source: form.source, externalSource: form.externalSource })
  }
  return { form, change, problems, error, isSending, send, entered, again }
}
