import { useUnload } from '@tarojs/taro'
import { useCallback, useRef, useState } from 'react'
import { outbox, type Submission } from '@/shared/keep/outbox'
import type { Settlement } from '@/shared/keep/settlement'

/** What a form is told: as the outbox says it, with the key it went under. */
export type Submitted = Settlement & { key: string }

/**
 * Sends a form through the outbox, once at a time: kept before sent, so that nothing is lost. Refused while the page is
 * open → the item comes back into the form; refused later → it stands in 「待发送」 with its reason. Null: one is on its way.
 */
export const useSubmit = () => {
  const [isSending, setSending] = useState(false)
  const isBusy = useRef(false)
  const isOpen = useRef(true)
  useUnload(() => { isOpen.current = false })

  const submit = useCallback(async (wish: Submission, onStored?: () => void): Promise<Submitted | null> => {
    if (isBusy.current) return null
    isBusy.current = true
    setSending(true)
    try {
      const key = await outbox.add(wish)
      onStored?.()
      const settlement = await outbox.settle(key)
      if (settlement.kind === 'refused' && isOpen.current) await outbox.takeBack(key)
      return { ...settlement, key }
    } finally {
      isBusy.current = false
      if (isOpen.current) setSending(false)
    }
  }, [])
  return { isSending, submit }
}
