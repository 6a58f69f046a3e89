import type { OutboxFile, OutboxItem } from './outbox-item'

/** What the sender does next. Decided from the items and the clock alone; outbox.ts does it. */
export type Step =
  | { do: 'upload'; item: OutboxItem; file: OutboxFile }
  | { do: 'send'; item: OutboxItem }
  | { do: 'wait'; ms: number }
  | { do: 'rest' }

export type Outcome =
  | { kind: 'done'; reply: unknown }
  | { kind: 'later' }
  | { kind: 'refused'; code: string; message: string }

const firstWaitMs = 5_000
const longestWaitMs = 10 * 60_000

const waitAfter = (tries: number): number => Math.min(longestWaitMs, firstWaitMs * 2 ** Math.max(0, tries - 1))

const byAge = (a: OutboxItem, b: OutboxItem): number => a.createdAt - b.createdAt || (a.key < b.key ? -1 : 1)

/** Milliseconds until an item is due. A wait longer than any we set means that the phone's clock was turned back: due now. */
const dueIn = (item: OutboxItem, now: number): number => {
  const ms = item.nextAt - now
  return ms > longestWaitMs ? 0 : Math.max(0, ms)
}

const stepFor = (item: OutboxItem): Step => {
  const file = item.files.find((one) => one.mediaId === null)
  return file ? { do: 'upload', item, file } : { do: 'send', item }
}

/** The oldest item of whoever is here that is due and waits for no other; files before the command. */
export const nextStep = (items: readonly OutboxItem[], now: number, isMine: (owner: string) => boolean): Step => {
  const keys = new Set(items.map((item) => item.key))
  const open = items.filter((item) => isMine(item.owner) && !item.trouble && !(item.dependsOn && keys.has(item.dependsOn.key))).sort(byAge)
  const due = open.find((item) => dueIn(item, now) === 0)
  if (due) return stepFor(due)
  return open.length ? { do: 'wait', ms: Math.min(...open.map((item) => dueIn(item, now))) } : { do: 'rest' }
}

export const withMedia = (item: OutboxItem, fileKey: string, mediaId: string): OutboxItem => ({
  ...item,
  tries: 0,
  files: item.files.map((file) => (file.key === fileKey ? { ...file, mediaId } : file)),
})

export const postponed = (item: OutboxItem, now: number): OutboxItem => {
  const tries = item.tries + 1
  return { ...item, tries, nextAt: now + waitAfter(tries) }
}

export const troubled = (item: OutboxItem, code: string, message: string): OutboxItem => ({ ...item, trouble: { code, message } })

/** The person says 「再试一次」, or the network is back. */
export const renewed = (item: OutboxItem): OutboxItem => ({ ...item, tries: 0, nextAt: 0, trouble: null })

/** Due now; what the server refused stays with the person. */
export const hurried = (item: OutboxItem): OutboxItem => (item.trouble ? item : { ...item, nextAt: 0 })

/** The body as it goes out, with the ids of its files in the order they were chosen. */
export const bodyToSend = (item: OutboxItem): Record<string, unknown> =>
  item.files.length ? { ...item.body, [item.filesField]: item.files.map((file) => file.mediaId) } : item.body

const valueIn = (reply: unknown, field: string): string | null => {
  const value: unknown = typeof reply === 'object' && reply !== null ? Object.entries(reply).find(([name]) => name === field)?.[1] : undefined
  return typeof value === 'string' ? value : null
}

/** Items that waited for this one, with what its reply gives them; one that misses its value stops with the person. */
export const releasedBy = (items: readonly OutboxItem[], sentKey: string, reply: unknown): OutboxItem[] =>
  items
    .filter((item) => item.dependsOn?.key === sentKey)
    .map((item) => {
      const params = { ...item.params }
      for (const [param, field] of Object.entries(item.dependsOn?.paramsFromReply ?? {})) {
        const value = valueIn(reply, field)
        if (value === null) return troubled(item, 'outbox.lostThread', '这一条没有接上前面的内容，请打开事项再发一次')
        params[param] = value
      }
      return { ...item, params, dependsOn: null }
    })
