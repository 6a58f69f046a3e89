import { useDidHide, useUnload } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { isMine, owner } from '../api-client/owner'
import { drafts } from './drafts'

/** Typing pauses this long before the draft is written. */
const quietMs = 600

export interface DraftKeeper {
  /** 「草稿已存好」 may stand on the page. */
  isSaved: boolean
  /** Call when the form has gone out: nothing is written any more. */
  stop: () => void
}

/**
 * Writes the form whenever it changed and the person paused, and at once when the page is hidden or left. Read the old
 * draft before (drafts.read) and pass `isReady` true only then, else an empty form would overwrite it.
 */
export const useDraft = (name: string, form: unknown, fileIds: readonly string[], isReady: boolean): DraftKeeper => {
  const text = JSON.stringify([form, fileIds])
  const latest = useRef({ form, fileIds, text })
  const isStopped = useRef(false)
  /** The form as it was read or last written; null until it is ready. */
  const written = useRef<string | null>(null)
  /** Whose words stand in the form: a page left open under a sign-out must not make them the next person's. */
  const writer = useRef<string | null>(null)
  const [savedText, setSavedText] = useState<string | null>(null)
  useEffect(() => { latest.current = { form, fileIds, text } })

  const write = useCallback(async (): Promise<void> => {
    const now = latest.current
    if (isStopped.current || written.current === null || written.current === now.text || !isMine(writer.current ?? undefined)) return
    written.current = now.text
    await drafts.save(name, now.form, now.fileIds)
    writer.current = owner.get()
    setSavedText(now.text)
  }, [name])

  useEffect(() => {
    if (!isReady) return undefined
    written.current ??= text
    writer.current ??= owner.get()
    const timer = setTimeout(() => void write(), quietMs)
    return () => clearTimeout(timer)
  }, [text, isReady, write])

  useDidHide(() => void write())
  useUnload(() => void write())
  const stop = useCallback(() => { isStopped.current = true }, [])
  return { isSaved: savedText === text, stop }
}
