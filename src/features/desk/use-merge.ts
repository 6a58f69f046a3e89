import { useRef, useState } from 'react'
import { call } from '@/shared/api-client/call'
import { keepKeys } from '@/shared/api-client/keep-keys'
import { serverNow } from '@/shared/when/server-clock'
import { failureOf } from './conflict'
import { deskCopy } from './copy'
import { isAnswered } from './deliver-act'
import type { DeskIssue, DuplicateIssue } from './types'

export interface MergePort {
  /** The issue as it stands after it was merged, and words for it. */
  onTaken: (after: DeskIssue, words: string) => void
  /** Somebody was faster: words for the page, which loads anew. */
  onNotDone: (words: string) => void
  onGone: (words: string) => void
}

/** Merging one issue into another: asked first, sent once. */
export const useMerge = (issueId: string, { onTaken, onNotDone, onGone }: MergePort) => {
  const [into, setInto] = useState<DuplicateIssue | null>(null)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const [keys] = useState(keepKeys)
  const isUnderWay = useRef(false)

  const ask = (row: DuplicateIssue) => {
    keys.open(row.id)
    setError(null)
    setInto(row)
  }
  const send = async (intoId: string): Promise<void> => {
    const key = await keys.take(intoId, [issueId, intoId])
    try {
      const after = await call('mergeIssue', { params: { id: issueId }, body: { intoId }, key })
      keys.release(intoId)
      setInto(null)
      onTaken(after, deskCopy.merged)
    } catch (reason) {
      if (isAnswered(reason)) keys.release(intoId)
      const { where, words } = failureOf(reason, serverNow())
      if (where === 'form') return setError(words)
      setInto(null)
      return where === 'gone' ? onGone(words) : onNotDone(words)
    }
  }
  const submit = async (): Promise<void> => {
    if (!into || isUnderWay.current) return
    isUnderWay.current = true
    setBusy(true)
    setError(null)
    await send(into.id).finally(() => {
      isUnderWay.current = false
      setBusy(false)
    })
  }
  return { into, busy, error, ask, submit, close: () => setInto(null) }
}

export type Merge = ReturnType<typeof useMerge>
