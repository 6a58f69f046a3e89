import { fileStore } from '../platform/file-store'
import { random } from '../platform/random'
import { recordStore } from '../platform/record-store'
import { PlatformRefusal, type KeptFile, type PickedPhoto } from '../platform/types'
import { filesToDrop } from './files-to-drop'
import { isOutboxItem } from './outbox-item'
import { isDraft } from './draft'
import { draftTable, outboxTable } from './tables'

/** All photos of drafts and outbox together. */
const capBytes = 50 * 1024 * 1024

const attachedIds = async (): Promise<Set<string>> => {
  const items = (await recordStore.all(outboxTable)).filter(isOutboxItem)
  const drafts = (await recordStore.all(draftTable)).filter(isDraft)
  return new Set([...items.flatMap((item) => item.files.map((file) => file.fileId)), ...drafts.flatMap((draft) => draft.fileIds)])
}

export const dropFiles = async (ids: readonly string[]): Promise<void> => {
  for (const id of ids) await fileStore.drop(id)
}

/** Keeps a chosen photo or document beyond the life of its temporary path. Throws PlatformRefusal when the phone's share is full. */
export const keepFile = async (picked: PickedPhoto): Promise<KeptFile> => {
  const kept = await fileStore.keep(await random.uuid(), picked, Date.now())
  const attached = await attachedIds()
  const { drop, isFull } = filesToDrop(await fileStore.list(), new Set([...attached, kept.id]), capBytes)
  await dropFiles(drop)
  if (!isFull) return kept
  await fileStore.drop(kept.id)
  throw new PlatformRefusal('待发送的照片和附件太多了，请先连上网络发出去，再加新的')
}

export const addressOfFile = (id: string): Promise<string | null> => fileStore.address(id)
