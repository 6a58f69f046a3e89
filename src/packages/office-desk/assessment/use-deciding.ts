import { assessmentApi } from '@/features/assessment/api'
import { assessmentCopy } from '@/features/assessment/copy'
import type { Assessment, DecisionBody } from '@/features/assessment/types'
import { ApiError } from '@/shared/api-client/api-error'
import { useSend } from '@/shared/api-client/use-send'
import { toast } from '@/shared/ui/toast'

interface DecidingPort {
  assessmentId: string
  reload: () => Promise<void>
  onDecided: (after: Assessment) => void
}

const moved: readonly string[] = ['assessment.itemChanged', 'assessment.itemDone', 'assessment.notNow', 'issue.notNow']

/** Sends decisions on items; where somebody was faster, what stands there now is loaded and the refusal stays in sight. */
export const useDeciding = ({ assessmentId, reload, onDecided }: DecidingPort) => {
  const sender = useSend()
  /** Throws ApiError. */
  const act = async (body: DecisionBody, key: string): Promise<Assessment> => {
    try {
      return await assessmentApi.decide(assessmentId, body, key)
    } catch (error) {
      // Any other refusal leaves what was written where it is.
      if (error instanceof ApiError && moved.includes(error.code)) void reload()
      throw error
    }
  }
  const done = (after: Assessment): void => {
    onDecided(after)
    toast(assessmentCopy.decided)
  }
  const send = async (body: DecisionBody): Promise<void> => {
    const after = await sender.send('decide', body, (key) => act(body, key))
    if (after) done(after)
  }
  return { sender, act, done, send, hasMoved: sender.problem !== null && moved.includes(sender.problem.code) }
}

export type Deciding = ReturnType<typeof useDeciding>
