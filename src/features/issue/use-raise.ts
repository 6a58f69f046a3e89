import { useState } from 'react'
import { drafts } from '@/shared/keep/drafts'
import { random } from '@/shared/platform/random'
import { announce } from '@/shared/ui/toast'
import { raiseDraft } from './raise-draft'
import { bodyOf, problemOfRefusal, problemsOf, type RaiseForm, type RaiseProblems } from './raise-form'
import { useRaiseForm } from './use-raise-form'
import { useSubmit, type Submitted } from './use-submit'

export interface RaiseTarget {
  placeId: string | null
  /** Where only the estate is known: the id is the community's. */
  estate: string | null
  codeToken: string | null
  deputyId: string | null
}

/** Long enough to know it again in 「待发送」. */
const labelLength = 24
const labelOf = (text: string): string => Array.from(text.trim()).slice(0, labelLength).join('')

/** The form of an issue, checked and sent; `onOut` when it is with the server or safe in the outbox. */
export const useRaise = (target: RaiseTarget, onOut: (submitted: Submitted) => void) => {
  const [problems, setProblems] = useState<RaiseProblems>({})
  const { form, change, photos, fileIds, keeper, isRestored, startAgain } = useRaiseForm()
  const { isSending, submit } = useSubmit()

  const refused = async (code: string, message: string) => {
    // A key that was used for other words never becomes free again.
    const again = code === 'request.keyReused' ? { ...form, key: await random.uuid() } : form
    await drafts.save(raiseDraft, again, fileIds)
    change(again)
    setProblems(problemOfRefusal(code, message))
  }

  const out = async (submitted: Submitted) => {
    keeper.stop()
    await drafts.release(raiseDraft)
    onOut(submitted)
  }

  const send = async () => {
    const { placeId } = target
    const found = problemsOf(form, placeId !== null)
    setProblems(found)
    const [first] = Object.values(found)
    if (first || placeId === null || form.key === '') return announce(first ?? '')
    const body = bodyOf(form, { ...target, placeId })
    const submitted = await submit({ endpoint: 'raiseIssue', body, fileIds, key: form.key, label: labelOf(form.text) }, () => void drafts.release(raiseDraft))
    if (!submitted) return undefined
    return submitted.kind === 'refused' ? refused(submitted.code, submitted.message) : out(submitted)
  }

  return {
    form, photos, problems, isRestored, isSending, send, isSaved: keeper.isSaved,
    change: (part: Partial<RaiseForm>) => { change(part); setProblems({}) },
    startAgain: () => { setProblems({}); return startAgain() },
  }
}
