import { ApiError } from '@/shared/api-client/api-error'
import { upload, uploadDocument } from '@/shared/api-client/upload'
import { dropFiles } from '@/shared/keep/files'
import type { ActDraft } from './act-forms'
import type { DeskAct } from './acts'
import type { Keys } from '@/shared/api-client/keep-keys'
import { sendAct, type ActResult } from './send-act'

const uploadAll = async (fileIds: readonly string[]): Promise<string[]> => {
  const ids: string[] = []
  // One after the other; a kept file's own id is its key, so a second try sends no second photo.
  for (const fileId of fileIds) ids.push((await upload(fileId, fileId)).id)
  return ids
}

const uploadDocuments = async (documents: ActDraft['documents']): Promise<string[]> => {
  const ids: string[] = []
  for (const { id, name } of documents) ids.push((await uploadDocument(id, name, id)).id)
  return ids
}

/** Whether the server has decided: then the key is free again. */
export const isAnswered = (error: unknown): boolean => error instanceof ApiError && error.status >= 400 && error.status < 500

interface Delivery {
  act: DeskAct
  issueId: string
  draft: ActDraft
  keys: Keys
}

/** Photos and documents first, then the act under its key; the key lives until the server answered. Throws ApiError. */
export const deliverAct = async ({ act, issueId, draft, keys }: Delivery): Promise<ActResult> => {
  const photoIds = await uploadAll(draft.photoIds)
  const documentIds = await uploadDocuments(draft.documents)
  const key = await keys.take(act, [issueId, draft.words.trim(), draft.choice, draft.more, draft.day, photoIds, documentIds])
  try {
    const result = await sendAct({ act, issueId, draft, photoIds, documentIds, key })
    keys.release(act)
    void dropFiles([...draft.photoIds, ...draft.documents.map(({ id }) => id)])
    return result
  } catch (error) {
    if (isAnswered(error)) keys.release(act)
    throw error
  }
}
