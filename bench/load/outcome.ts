/** What a load brought: whole requests, and how long each took in milliseconds. */
export interface Outcome {
  readonly perSecond: number
  readonly median: number
  readonly p95: number
  readonly p99: number
}
