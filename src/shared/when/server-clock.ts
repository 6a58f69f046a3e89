import { channel } from '../channel'

/** How far the server's clock is ahead of this phone's, in milliseconds; 0 until a reply told. */
export const serverAhead = channel(0)

/** The header is exact to the second only, and replies travel: less than this is no error of the phone's clock. */
const noticedMs = 30_000
/** A reply that took longer (the phone slept meanwhile) tells nothing about the clock. */
const trustedTripMs = 20_000

type Headers = Readonly<Record<string, unknown>>

// 「date」 on H5 and some phones, 「Date」 on others.
const dateIn = (headers: Headers | undefined): number => {
  const value = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === 'date')?.[1]
  return typeof value === 'string' ? Date.parse(value) : NaN
}

/** Takes the server's time from a reply: written about half-way between sending and receiving. Times in milliseconds by the phone's clock. */
export const learnServerTime = (headers: Headers | undefined, sentAt: number, receivedAt: number): void => {
  const written = dateIn(headers)
  const trip = receivedAt - sentAt
  if (Number.isNaN(written) || trip < 0 || trip > trustedTripMs) return
  const ahead = written + 500 - (sentAt + receivedAt) / 2
  const meant = Math.abs(ahead) < noticedMs ? 0 : Math.round(ahead)
  if (Math.abs(meant - serverAhead.get()) >= noticedMs) serverAhead.set(meant)
}

/** Now by the server's clock, for words about what the server dated. What this phone dated itself is held against Date.now(). */
export const serverNow = (): number => Date.now() + serverAhead.get()

/** A moment by the phone's clock as the server's would have shown it; never in the future, where somebody set the clock since. */
export const asServerTime = (phoneMs: number, now: number): string => new Date(Math.min(phoneMs + serverAhead.get(), now)).toISOString()
