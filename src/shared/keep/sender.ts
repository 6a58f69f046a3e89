import { callLoosely } from '../api-client/call'
import { isMine } from '../api-client/owner'
import { upload } from '../api-client/upload'
import { lease } from '../platform/lease'
import { random } from '../platform/random'
import { recordStore } from '../platform/record-store'
import { fileStore } from '../platform/file-store'
import { isOutboxItem, type OutboxItem } from './outbox-item'
import { bodyToSend, nextStep, postponed, releasedBy, troubled, withMedia, type Outcome, type Step } from './outbox-machine'
import { outcomeOfError } from './outcome'
import { settle } from './settlement'
import { outboxTable, sentTable } from './tables'
import { waiting } from './waiting'

const leaseName = 'outbox'
/** Longer than the slowest step (an upload and a sign-in); a killed tab's lease ends by itself. */
const leaseMs = 90_000
const tryLeaseAgainMs = 5_000
let self: Promise<string> | null = null
let running: Promise<void> | null = null
let isAskedAgain = false
let timer: ReturnType<typeof setTimeout> | undefined

const items = async (): Promise<OutboxItem[]> => {
  const all = (await recordStore.all(outboxTable)).filter(isOutboxItem)
  waiting.set([...all].sort((a, b) => a.createdAt - b.createdAt))
  return all
}

const attempt = async (step: Extract<Step, { item: OutboxItem }>): Promise<Outcome> => {
  const { item } = step
  // The session may change under way: it ran out, somebody signed out, another tab signed in.
  const mayGo = () => isMine(item.owner)
  try {
    if (step.do === 'upload') return { kind: 'done', reply: (await upload(step.file.fileId, step.file.key, mayGo)).id }
    const input = { params: item.params, body: Object.keys(item.body).length || item.files.length ? bodyToSend(item) : undefined, key: item.key }
    return { kind: 'done', reply: await callLoosely(item.endpoint, input, { isRetried: false, mayGo }) }
  } catch (error) {
    return outcomeOfError(error)
  }
}

/** The reply is stored before the item goes: a kill in between sends once more, and the key makes it the same issue. */
const finish = async (item: OutboxItem, reply: unknown): Promise<void> => {
  await recordStore.put(sentTable, item.key, { key: item.key, reply, at: Date.now() })
  for (const released of releasedBy(await items(), item.key, reply)) await recordStore.put(outboxTable, released.key, released)
  await recordStore.drop(outboxTable, item.key)
  for (const file of item.files) await fileStore.drop(file.fileId)
  settle(item.key, { kind: 'sent', reply })
}

const carryOut = async (step: Extract<Step, { item: OutboxItem }>): Promise<void> => {
  const outcome = await attempt(step)
  // Read anew: the person may have given it up or changed it meanwhile.
  const item = await recordStore.get(outboxTable, step.item.key)
  if (!isOutboxItem(item)) return undefined
  if (outcome.kind === 'done' && step.do === 'send') return finish(item, outcome.reply)
  if (outcome.kind === 'done' && step.do === 'upload') {
    return recordStore.put(outboxTable, item.key, withMedia(item, step.file.key, String(outcome.reply)))
  }
  if (outcome.kind === 'refused') {
    await recordStore.put(outboxTable, item.key, troubled(item, outcome.code, outcome.message))
    return settle(item.key, outcome)
  }
  await recordStore.put(outboxTable, item.key, postponed(item, Date.now()))
  settle(item.key, { kind: 'kept' })
}

const later = (ms: number) => {
  clearTimeout(timer)
  timer = setTimeout(() => void kick(), ms)
}

const run = async (): Promise<void> => {
  const owner = await (self ??= random.uuid())
  for (;;) {
    const step = nextStep(await items(), Date.now(), isMine)
    if (step.do === 'rest') break
    if (step.do === 'wait') { later(step.ms); break }
    if (!(await lease.take(leaseName, owner, Date.now(), leaseMs))) { later(tryLeaseAgainMs); break }
    await carryOut(step)
  }
  await lease.release(leaseName, owner)
}

const runUntilQuiet = async (): Promise<void> => {
  try {
    do {
      isAskedAgain = false
      await run()
    } while (isAskedAgain)
  } catch {
    // The device's storage failed: try again by and by; the items are still there or never were.
    later(tryLeaseAgainMs)
  } finally {
    running = null
  }
}

/** Sends what is due, one after the other, one tab at a time; resolves when nothing more can be done now. Safe to call any number of times. */
export const kick = (): Promise<void> => {
  isAskedAgain = running !== null
  running ??= runUntilQuiet()
  return running
}
