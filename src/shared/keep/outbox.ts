import { ownerNow } from '../api-client/owner'
import { random } from '../platform/random'
import { recordStore } from '../platform/record-store'
import { dropFiles } from './files'
import { isOutboxItem, type OutboxItem } from './outbox-item'
import { hurried, renewed } from './outbox-machine'
import { kick } from './sender'
import { settlements, type Settlement } from './settlement'
import { outboxTable, sentTable } from './tables'
import { waiting } from './waiting'

export interface Submission {
  endpoint: OutboxItem['endpoint']
  params?: Record<string, string>
  body?: Record<string, unknown>
  /** Files of the file store, in the order chosen. */
  fileIds?: readonly string[]
  filesField?: string
  dependsOn?: OutboxItem['dependsOn']
  label: string
  /** Idempotency key; made here when the form has none yet. A form that may be sent twice keeps its own. */
  key?: string
}

const itemOf = async (wish: Submission, now: number): Promise<OutboxItem> => ({
  key: wish.key ?? (await random.uuid()),
  endpoint: wish.endpoint,
  params: wish.params ?? {},
  body: wish.body ?? {},
  files: await Promise.all((wish.fileIds ?? []).map(async (fileId) => ({ fileId, key: await random.uuid(), mediaId: null }))),
  filesField: wish.filesField ?? 'photoIds',
  dependsOn: wish.dependsOn ?? null,
  owner: await ownerNow(),
  label: wish.label,
  createdAt: now,
  tries: 0,
  nextAt: 0,
  trouble: null,
})

const readItems = async (): Promise<OutboxItem[]> => (await recordStore.all(outboxTable)).filter(isOutboxItem)

const change = async (key: string, to: (item: OutboxItem) => OutboxItem): Promise<void> => {
  const item = await recordStore.get(outboxTable, key)
  if (isOutboxItem(item)) await recordStore.put(outboxTable, key, to(item))
}

/** Everything that has not gone out, also what waits for somebody else to sign in. */
export const outboxItems = waiting

export const outbox = {
  /** Stores the write first, then sends. Resolves with its key as soon as it cannot be lost any more. */
  add: async (wish: Submission): Promise<string> => {
    const item = await itemOf(wish, Date.now())
    const known = await recordStore.get(outboxTable, item.key)
    // A form sent twice with its own key: the first item stands, with the files that are up already.
    // A settlement of an earlier try says nothing about this one.
    settlements.set(new Map([...settlements.get()].filter(([known]) => known !== item.key)))
    await recordStore.put(outboxTable, item.key, isOutboxItem(known) ? { ...known, body: item.body, trouble: null, nextAt: 0 } : item)
    void kick()
    return item.key
  },

  /** What became of an item, within `patienceMs`; `kept` = it waits in the outbox and goes by itself. */
  settle: (key: string, patienceMs = 12_000): Promise<Settlement> =>
    new Promise((resolve) => {
      const stop = settlements.subscribe(() => check())
      const answer = (settlement: Settlement) => {
        clearTimeout(timer)
        stop()
        resolve(settlement)
      }
      const timer = setTimeout(() => { void outbox.readReply(key).then((reply) => answer(reply === undefined ? { kind: 'kept' } : { kind: 'sent', reply })) }, patienceMs)
      const check = () => {
        const known = settlements.get().get(key)
        if (known) answer(known)
      }
      check()
    }),

  /** The reply of an item that has gone out, kept for a week on this device; undefined when there is none. */
  readReply: async (key: string): Promise<unknown> => {
    const row = await recordStore.get(sentTable, key)
    return typeof row === 'object' && row !== null && 'reply' in row ? row.reply : undefined
  },

  list: readItems,

  /** 「再试一次」 at one item. */
  retry: async (key: string): Promise<void> => {
    await change(key, renewed)
    await kick()
  },

  /** Back into its form: the item goes, its photos stay with whoever holds the draft. */
  takeBack: async (key: string): Promise<OutboxItem | null> => {
    const item = await recordStore.get(outboxTable, key)
    await recordStore.drop(outboxTable, key)
    waiting.set(await readItems())
    return isOutboxItem(item) ? item : null
  },

  /** The person gives one up; its photos go too. */
  discard: async (key: string): Promise<void> => {
    const item = await recordStore.get(outboxTable, key)
    await recordStore.drop(outboxTable, key)
    if (isOutboxItem(item)) await dropFiles(item.files.map((file) => file.fileId))
    waiting.set(await readItems())
  },

  /** The network is back, or the app came to the front: nothing waits for its clock any longer. */
  hurry: async (): Promise<void> => {
    for (const item of await readItems()) await change(item.key, hurried)
    await kick()
  },
}
