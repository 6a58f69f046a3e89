import { ApiError } from './api-error'

/** Waits between tries in milliseconds: two retries, for reads and for writes with a key only. */
const waits = [400, 1500]

/** Whether the same call may do better in a moment: no reply, or a server that is busy or broken. */
export const isPassing = (error: unknown): boolean =>
  error instanceof ApiError && (error.status === 0 || error.status === 408 || error.status === 429 || error.status >= 500)

const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms) })

export const withRetries = async <T>(run: () => Promise<T>, isRepeatable: boolean): Promise<T> => {
  for (let tried = 0; ; tried += 1) {
    try {
      return await run()
    } catch (error) {
      const wait = waits[tried]
      if (!isRepeatable || wait === undefined || !isPassing(error)) throw error
      await pause(wait)
    }
  }
}
