import { useRef, useState } from 'react'
import { messageOf } from '@/shared/api-client/api-error'
import { call } from '@/shared/api-client/call'
import { keepKeys } from '@/shared/api-client/keep-keys'
import { useReply } from '@/shared/api-client/use-reply'
import { toast } from '@/shared/ui/toast'
import { reviewCopy } from './copy'
import { movedOn, sendReview, type ReviewOrder } from './send-review'
import type { Review } from './types'

/** One publication under review. */
export const useReview = (id: string) => useReply(id, () => call('getReview', { params: { id } }))

interface StepsPort {
  set: (review: Review) => void
  reload: () => Promise<void>
  onChanged: () => void
}

/** Sends one step at a time under one key: a second tap is the same tap. */
export const useReviewSteps = ({ set, reload, onChanged }: StepsPort) => {
  const [keys] = useState(keepKeys)
  const [busy, setBusy] = useState<ReviewOrder['act'] | null>(null)
  const [error, setError] = useState<string | null>(null)
  const isUnderWay = useRef(false)

  const send = async (order: Omit<ReviewOrder, 'key'>): Promise<boolean> => {
    const { act } = order
    if (isUnderWay.current) return false
    isUnderWay.current = true
    setBusy(act)
    setError(null)
    try {
      const key = await keys.take(act, [order.id, order.version, order.form, order.reason])
      set(await sendReview({ ...order, key }))
      keys.release(act)
      toast(reviewCopy.done[act])
      onChanged()
      return true
    } catch (failure) {
      setError(movedOn(failure) ?? messageOf(failure))
      if (movedOn(failure)) {
        onChanged()
        await reload()
      }
      return false
    } finally {
      isUnderWay.current = false
      setBusy(null)
    }
  }
  return { busy, error, send }
}
