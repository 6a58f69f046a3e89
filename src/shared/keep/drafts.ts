import { recordStore } from '../platform/record-store'
import { isDraft, type Draft } from './draft'
import { dropFiles } from './files'
import { draftTable } from './tables'

/** Half-written forms, one for each name; they survive closing the app. */
export const drafts = {
  read: async (name: string): Promise<Draft | null> => {
    const row = await recordStore.get(draftTable, name)
    return isDraft(row) ? row : null
  },

  save: (name: string, form: unknown, fileIds: readonly string[]): Promise<void> => {
    const draft: Draft = { name, form, fileIds: [...fileIds], savedAt: Date.now() }
    return recordStore.put(draftTable, name, draft)
  },

  /** After sending: the photos now belong to the outbox. */
  release: (name: string): Promise<void> => recordStore.drop(draftTable, name),

  /** 「清空」: words and photos go. */
  discard: async (name: string): Promise<void> => {
    const draft = await drafts.read(name)
    await recordStore.drop(draftTable, name)
    if (draft) await dropFiles(draft.fileIds)
  },

  list: async (): Promise<Draft[]> => (await recordStore.all(draftTable)).filter(isDraft),
}
