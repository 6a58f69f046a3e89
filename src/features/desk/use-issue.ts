import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { codeOf } from '@/shared/api-client/api-error'
import { call } from '@/shared/api-client/call'
import { useReply } from '@/shared/api-client/use-reply'
import { random } from '@/shared/platform/random'
import { isGone } from './conflict'
import type { DeskIssue } from './types'

const load = (id: string) => call('getIssue', { params: { id } })
const markSeen = async (id: string): Promise<DeskIssue> => call('seeIssue', { params: { id }, key: await random.uuid() })

/** Opening an issue says 「已看到」 to the resident: once, and quietly; what fails is tried at the next opening. */
const useSeen = (issue: DeskIssue | null, onSeen: (issue: DeskIssue) => void) => {
  const marked = useRef<string | null>(null)
  const seen = useRef(onSeen)
  useEffect(() => { seen.current = onSeen })
  const id = issue?.allowedActions.includes('see') ? issue.id : null
  useEffect(() => {
    if (id === null || marked.current === id) return
    marked.current = id
    markSeen(id).then((after) => { if (marked.current === id) seen.current(after) }).catch(() => undefined)
  }, [id])
}

/** One issue as this desk may see it. */
export const useIssue = (id: string, onSeen: () => void) => {
  const { reply, reload, set } = useReply(id, () => load(id))
  useSeen(reply.state === 'ready' ? reply.value : null, (issue) => {
    if (issue.id === id) set(issue)
    onSeen()
  })
  const refresh = async (): Promise<void> => {
    try {
      set(await load(id))
    } catch (error) {
      // Without network the old words still help; an issue that is gone must not stay in sight.
      if (isGone(codeOf(error))) await reload()
    }
  }
  usePullDownRefresh(() => { void refresh().then(() => Taro.stopPullDownRefresh()) })
  return { reply, reload, refresh, set }
}
