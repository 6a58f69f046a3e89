import { fileStore } from '../platform/file-store'
import { recordStore } from '../platform/record-store'
import { draftKey, isDraft } from './draft'
import { isOutboxItem } from './outbox-item'
import { draftTable, outboxTable, sentTable } from './tables'
import { waiting } from './waiting'

const keyIn = (row: unknown): string | null =>
  typeof row === 'object' && row !== null && 'key' in row && typeof row.key === 'string' ? row.key : null

/** Everything a person left on this device: drafts, outbox, receipts, photos. Nothing of it comes back. */
export const wipe = async (): Promise<void> => {
  for (const draft of (await recordStore.all(draftTable)).filter(isDraft)) await recordStore.drop(draftTable, draftKey(draft))
  for (const item of (await recordStore.all(outboxTable)).filter(isOutboxItem)) await recordStore.drop(outboxTable, item.key)
  for (const key of (await recordStore.all(sentTable)).map(keyIn)) if (key) await recordStore.drop(sentTable, key)
  for (const file of await fileStore.list()) await fileStore.drop(file.id)
  waiting.set([])
}
