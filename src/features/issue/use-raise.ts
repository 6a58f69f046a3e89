import { useLoad } from '@tarojs/taro'
import { useState } from 'react'
import { drafts } from '@/shared/keep/drafts'
import { useDraft } from '@/shared/keep/use-draft'
import { random } from '@/shared/platform/random'
import { announce } from '@/shared/ui/toast'
import { findDraft, raiseDraft } from './raise-draft'
import { bodyOf, emptyForm, isUntouched, problemOfRefusal, problemsOf, type RaiseForm, type RaiseProblems } from './raise-form'
import { usePhotos } from './use-photos'
import { useSubmit, type Submitted } from './use-submit'

export interface RaiseTarget {
  placeId: string | null
  codeToken: string | null
  deputyId: string | null
}

/** Long enough to know it again in 「待发送」. */
const labelLength = 24
const waitingForm = emptyForm('')

/** The form of an issue: restored from its draft, saved while writing, checked, sent. */
export const useRaise = (target: RaiseTarget, onOut: (submitted: Submitted) => void) => {
  const [form, setForm] = useState<RaiseForm>(waitingForm)
  const [isRestored, setRestored] = useState(false)
  const [problems, setProblems] = useState<RaiseProblems>({})
  const photos = usePhotos()
  const { isSending, submit } = useSubmit()
  const isReady = form.key !== ''
  const fileIds = photos.photos.map((photo) => photo.fileId)
  const keeper = useDraft(raiseDraft, form, fileIds, isReady)

  useLoad(() => {
    void findDraft().then(async (found) => {
      await photos.restore(found.fileIds)
      setForm(found.form)
      setRestored(found.isRestored && !isUntouched(found.form, found.fileIds.length))
    })
  })

  const change = (part: Partial<RaiseForm>) => {
    setForm((known) => ({ ...known, ...part }))
    setProblems({})
  }

  const startAgain = async () => {
    await drafts.discard(raiseDraft)
    await photos.restore([])
    setForm(emptyForm(await random.uuid()))
    setRestored(false)
    setProblems({})
  }

  const refused = async (code: string, message: string) => {
    // A key that was used for other words never becomes free again.
    const again = code === 'request.keyReused' ? { ...form, key: await random.uuid() } : form
    await drafts.save(raiseDraft, again, fileIds)
    setForm(again)
    setProblems(problemOfRefusal(code, message))
  }

  const send = async () => {
    const found = problemsOf(form, target.placeId !== null)
    setProblems(found)
    const [first] = Object.values(found)
    if (first || target.placeId === null) return announce(first ?? '')
    const submitted = await submit({
      endpoint: 'raiseIssue',
      body: bodyOf(form, { ...target, placeId: target.placeId }),
      fileIds,
      key: form.key,
      label: Array.from(form.text.trim()).slice(0, labelLength).join(''),
    }, () => void drafts.release(raiseDraft))
    if (!submitted) return undefined
    if (submitted.kind === 'refused') return refused(submitted.code, submitted.message)
    keeper.stop()
    await drafts.release(raiseDraft)
    return onOut(submitted)
  }

  return { form, change, photos, problems, isReady, isRestored, isSaved: keeper.isSaved, isSending, startAgain, send }
}
