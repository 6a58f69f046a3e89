import { owner } from '../api-client/owner'
import { network } from '../platform/network'
import { recordStore } from '../platform/record-store'
import { onVisible } from '../platform/visible'
import { outbox } from './outbox'
import { kick } from './sender'
import { sentTable } from './tables'

const replyLifeMs = 7 * 24 * 3600_000

const isOld = (row: unknown, now: number): row is { key: string } =>
  typeof row === 'object' && row !== null && 'key' in row && 'at' in row && typeof row.at === 'number' && now - row.at > replyLifeMs

const forgetOldReplies = async (now: number): Promise<void> => {
  for (const row of await recordStore.all(sentTable)) if (isOld(row, now)) await recordStore.drop(sentTable, row.key)
}

/** Once, at the start of the app: sends what was left, and again whenever there is new hope. */
export const startOutbox = (): void => {
  network.onChange((isOnline) => { if (isOnline) void outbox.hurry() })
  onVisible(() => void outbox.hurry())
  // What waited for this person may go.
  owner.subscribe(() => { if (owner.get() !== null) void outbox.hurry() })
  void kick()
  void forgetOldReplies(Date.now()).catch(() => undefined)
}
