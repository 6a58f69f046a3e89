import { channel } from '../channel'

/** What became of a write in the outbox; `kept` = it waits there and goes by itself. */
export type Settlement = { kind: 'sent'; reply: unknown } | { kind: 'kept' } | { kind: 'refused'; code: string; message: string }

/** Last word on each item in this tab; whoever submitted one waits for its own. */
export const settlements = channel<ReadonlyMap<string, Settlement>>(new Map())

/** Grows when an item has gone out, so that lists on screen may load anew. */
export const sentCount = channel(0)

export const settle = (key: string, settlement: Settlement): void => {
  settlements.set(new Map(settlements.get()).set(key, settlement))
  if (settlement.kind === 'sent') sentCount.set(sentCount.get() + 1)
}
