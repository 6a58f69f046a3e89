import { useRef, useState } from 'react'
import { messageOf } from '@/shared/api-client/api-error'
import { call } from '@/shared/api-client/call'
import { keepKeys } from '@/shared/api-client/keep-keys'
import { useReply } from '@/shared/api-client/use-reply'
import { toast } from '@/shared/ui/toast'
import { reviewCopy } from './copy'
import { movedOn, sendReview, type ReviewAct } from './send-review'
import type { ReviewForm } from './review-form'
import type { Review } from './types'

/** One publication under review. */
export const useReview = (id: string) => useReply(id, () => call('getReview', { params: { id } }))

interface StepsPort {
  id: string
  set: (review: Review) => void
  reload: () => Promise<void>
  onChanged: () => void
}

const doneWords: Record<ReviewAct, string> = {
  check: reviewCopy.checked, approve: reviewCopy.approved, hold: reviewCopy.held, withdraw: reviewCopy.withdrawn,
}

/** Sends one step at a time under one key: a second tap is the same tap. */
export const useReviewSteps = ({ id, set, reload, onChanged }: StepsPort) => {
  const [keys] = useState(keepKeys)
  const [busy, setBusy] = useState<ReviewAct | null>(null)
  const [error, setError] = useState<string | null>(null)
  const isUnderWay = useRef(false)

  const send = async (act: ReviewAct, form: ReviewForm, reason: string | null): Promise<boolean> => {
    if (isUnderWay.current) return false
    isUnderWay.current = true
    setBusy(act)
    setError(null)
    try {
      const key = await keys.take(act, [id, form, reason])
      set(await sendReview({ act, id, form, reason, key }))
      keys.release(act)
      toast(doneWords[act])
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
