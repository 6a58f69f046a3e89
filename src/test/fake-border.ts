import type { Wire } from '@/shared/api-client/transport'
import { ApiError } from '@/shared/api-client/api-error'

type Answer = (wire: Wire) => unknown

/** Stands at the HTTP border: answers by "METHOD /path" and remembers what went over. A missing answer fails the test. */
export const fakeBorder = () => {
  const answers = new Map<string, Answer>()
  const sent: Wire[] = []
  const nameOf = ({ method, url }: Wire) => `${method} ${url.replace(/^.*\/api\/v1/, '').replace(/\?.*$/, '')}`
  return {
    /** Newer answers replace older ones. */
    answer: (name: string, answer: Answer) => { answers.set(name, answer) },
    transport: async (wire: Wire): Promise<unknown> => {
      sent.push(wire)
      const answer = answers.get(nameOf(wire))
      if (!answer) throw new ApiError({ code: 'request.notFound', message: `no answer for ${nameOf(wire)}` }, 404)
      return answer(wire)
    },
    sent: (name: string): Wire[] => sent.filter((wire) => nameOf(wire) === name),
    keysOf: (name: string): (string | undefined)[] => sent.filter((wire) => nameOf(wire) === name).map((wire) => wire.headers['Idempotency-Key']),
    clear: () => {
      answers.clear()
      sent.length = 0
    },
  }
}

export type FakeBorder = ReturnType<typeof fakeBorder>
