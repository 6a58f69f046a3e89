import Taro from '@tarojs/taro'

interface Sent {
  name: string
  key: string | undefined
  /** The bearer token it went under. */
  token: string | undefined
  body: unknown
}

type Answer = (body: unknown) => unknown

/** A refusal of the server, as it goes over the wire. */
export class Refusal extends Error {
  constructor(readonly status: number, readonly code: string, readonly words: string) {
    super(words)
  }
}

/** No reply at all. */
export const noNetwork = (): never => { throw new Error('request:fail') }

/** Stands in for WeChat's and the browser's request: answers by "METHOD /path", remembers what went out. */
export const fakeHttp = () => {
  const answers = new Map<string, Answer>()
  const sent: Sent[] = []
  const request = async (options: { url: string; method: string; data?: unknown; header?: Record<string, string> }) => {
    const name = `${options.method} ${options.url.replace(/^.*\/api\/v1/, '').replace(/\?.*$/, '')}`
    const body: unknown = typeof options.data === 'string' ? JSON.parse(options.data) : undefined
    sent.push({ name, key: options.header?.['Idempotency-Key'], token: options.header?.Authorization?.replace('Bearer ', ''), body })
    const answer = answers.get(name)
    if (!answer) return { statusCode: 404, data: { code: 'request.notFound', message: `no answer for ${name}`, requestId: 'r' } }
    try {
      return { statusCode: 200, data: answer(body) }
    } catch (error) {
      if (error instanceof Refusal) return { statusCode: error.status, data: { code: error.code, message: error.words, requestId: 'r' } }
      throw error
    }
  }
  Object.assign(Taro, { request })
  return {
    /** Newer answers replace older ones. */
    answer: (name: string, answer: Answer) => { answers.set(name, answer) },
    sent: (name: string): Sent[] => sent.filter((one) => one.name === name),
    clear: () => {
      answers.clear()
      sent.length = 0
    },
  }
}
