import { random } from '../platform/random'

interface Held {
  /** What was last sent under the key, null before the first try. */
  sent: string | null
  key: Promise<string>
}

/**
 * Idempotency keys of one page, one for each thing one may send. A key is made when its sheet opens and stays until an
 * answer came, so that a second tap or a try after lost network acts once; changed words after a try are another command.
 */
export const keepKeys = () => {
  const held = new Map<string, Held>()
  const fresh = (): Held => ({ sent: null, key: random.uuid() })
  const open = (name: string): Held => {
    const one = held.get(name) ?? fresh()
    held.set(name, one)
    return one
  }
  return {
    open: (name: string): void => void open(name),
    take: (name: string, content: unknown): Promise<string> => {
      const text = JSON.stringify(content)
      let one = open(name)
      if (one.sent !== null && one.sent !== text) one = fresh()
      one.sent = text
      held.set(name, one)
      return one.key
    },
    /** After an answer, good or bad: a refusal frees the key on the server too. */
    release: (name: string): void => void held.delete(name),
  }
}

export type Keys = ReturnType<typeof keepKeys>
