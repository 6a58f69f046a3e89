import { drafts } from '@/shared/keep/drafts'
import { outbox } from '@/shared/keep/outbox'
import type { OutboxItem } from '@/shared/keep/outbox-item'
import { random } from '@/shared/platform/random'
import { emptyForm, isRaiseForm, type RaiseForm } from './raise-form'

/** There is one half-written issue on a device. */
export const raiseDraft = 'raise'

export interface FoundDraft {
  form: RaiseForm
  fileIds: readonly string[]
  isRestored: boolean
}

const fresh = async (): Promise<FoundDraft> => ({ form: emptyForm(await random.uuid()), fileIds: [], isRestored: false })

/** Sent or waiting already: the app was closed between storing the issue and letting go of its draft. */
const isGone = async (key: string): Promise<boolean> =>
  (await outbox.readReply(key)) !== undefined || (await outbox.list()).some((item) => item.key === key)

export const findDraft = async (): Promise<FoundDraft> => {
  const draft = await drafts.read(raiseDraft)
  if (!draft || !isRaiseForm(draft.form)) return fresh()
  if (!(await isGone(draft.form.key))) return { form: draft.form, fileIds: draft.fileIds, isRestored: true }
  await drafts.release(raiseDraft)
  return fresh()
}

const textIn = (body: Record<string, unknown>, name: string): string => {
  const value = body[name]
  return typeof value === 'string' ? value : ''
}

const formOf = (item: OutboxItem): RaiseForm => ({
  key: item.key,
  text: textIn(item.body, 'text'),
  placeWords: textIn(item.body, 'placeWords'),
  phone: textIn(item.body, 'phone'),
  visibility: item.body.visibility === 'public' ? 'public' : 'handlers',
})

/** Makes a refused issue the draft again. False: another one is half-written, which must not be lost. */
export const mendInDraft = async (item: OutboxItem): Promise<boolean> => {
  const draft = await drafts.read(raiseDraft)
  if (draft && isRaiseForm(draft.form) && draft.form.key !== item.key) return false
  await drafts.save(raiseDraft, formOf(item), item.files.map((file) => file.fileId))
  await outbox.takeBack(item.key)
  return true
}
