import { useDidHide, useUnload } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
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
  const [isSaved, setSaved] = useState(false)
  const latest = useRef({ form, fileIds })
  const isDirty = useRef(false)
  const isStopped = useRef(false)
  const text = JSON.stringify([form, fileIds])
  const written = useRef(text)

  const write = useCallback(() => {
    if (!isDirty.current || isStopped.current) return
    isDirty.current = false
    void drafts.save(name, latest.current.form, latest.current.fileIds).then(() => setSaved(true))
  }, [name])

  useEffect(() => {
    latest.current = { form, fileIds }
    if (!isReady || written.current === text) {
      written.current = text
      return undefined
    }
    written.current = text
    isDirty.current = true
    setSaved(false)
    const timer = setTimeout(write, quietMs)
    return () => clearTimeout(timer)
    // `text` stands for form and fileIds.
  }, [text, isReady, write])

  useDidHide(write)
  useUnload(write)
  return { isSaved, stop: () => { isStopped.current = true } }
}
