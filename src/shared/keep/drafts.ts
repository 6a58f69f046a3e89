import { isMine, ownerNow } from '../api-client/owner'
import { recordStore } from '../platform/record-store'
import { draftKey, isDraft, type Draft } from './draft'
import { dropFiles } from './files'
import { draftTable } from './tables'

const all = async (): Promise<Draft[]> => (await recordStore.all(draftTable)).filter(isDraft)

/** Who wrote as a guest before signing in may have two of one name: the newer first, the older when that one is gone. */
const mine = async (name: string): Promise<Draft | null> =>
  (await all()).filter((draft) => draft.name === name && isMine(draft.owner)).sort((a, b) => b.savedAt - a.savedAt)[0] ?? null

/** Half-written forms, one for each name and person; they survive closing the app. */
export const drafts = {
  read: mine,

  save: async (name: string, form: unknown, fileIds: readonly string[]): Promise<void> => {
    const owner = (await mine(name))?.owner ?? (await ownerNow())
    const draft: Draft = { name, owner, form, fileIds: [...fileIds], savedAt: Date.now() }
    await recordStore.put(draftTable, draftKey(draft), draft)
  },

  /** After sending: the photos now belong to the outbox. */
  release: async (name: string): Promise<void> => {
    const draft = await mine(name)
    if (draft) await recordStore.drop(draftTable, draftKey(draft))
  },

  /** 「清空」: words and photos go. */
  discard: async (name: string): Promise<void> => {
    const draft = await mine(name)
    if (!draft) return
    await recordStore.drop(draftTable, draftKey(draft))
    await dropFiles(draft.fileIds)
  },

  /** Of everybody who wrote on this device. */
  list: all,
}
