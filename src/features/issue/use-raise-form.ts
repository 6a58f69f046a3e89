import { useLoad } from '@tarojs/taro'
import { useState } from 'react'
import { drafts } from '@/shared/keep/drafts'
import { useDraft } from '@/shared/keep/use-draft'
import { random } from '@/shared/platform/random'
import { findDraft, raiseDraft } from './raise-draft'
import { emptyForm, isUntouched, type RaiseForm } from './raise-form'
import { usePhotos } from './use-photos'

const waitingForm = emptyForm('')

/** What is written, with its photos: restored when the page opens, saved while writing. */
export const useRaiseForm = () => {
  const [form, setForm] = useState<RaiseForm>(waitingForm)
  const [isRestored, setRestored] = useState(false)
  const photos = usePhotos()
  const fileIds = photos.photos.map((photo) => photo.fileId)
  const keeper = useDraft(raiseDraft, form, fileIds, form.key !== '')

  useLoad(() => {
    void findDraft().then(async (found) => {
      await photos.restore(found.fileIds)
      setForm(found.form)
      setRestored(found.isRestored && !isUntouched(found.form, found.fileIds.length))
    })
  })

  const change = (part: Partial<RaiseForm>) => setForm((known) => ({ ...known, ...part }))

  const startAgain = async () => {
    await drafts.discard(raiseDraft)
    await photos.restore([])
    setForm(emptyForm(await random.uuid()))
    setRestored(false)
  }
  return { form, change, photos, fileIds, keeper, isRestored, startAgain }
}
