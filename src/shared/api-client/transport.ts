import Taro from '@tarojs/taro'
import { learnServerTime } from '../when/server-clock'
import { errorOfReply, localError } from './api-error'

export interface Wire {
  url: string
  method: 'GET' | 'POST' | 'DELETE'
  headers: Record<string, string>
  body?: unknown
  timeoutMs: number
}

const reasonOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'errMsg' in error ? String(error.errMsg) : String(error)

/** One request, one reply. Throws ApiError for everything that is not 2xx and for no reply at all. */
export const transport = async ({ url, method, headers, body, timeoutMs }: Wire): Promise<unknown> => {
  const sentAt = Date.now()
  let reply
  try {
    const hasBody = body !== undefined
    reply = await Taro.request<unknown, string>({
      url,
      method,
      header: hasBody ? { ...headers, 'Content-Type': 'application/json' } : headers,
      // Text, made here: taro-h5 and WeChat each turn objects into something of their own for some methods.
      data: hasBody ? JSON.stringify(body) : undefined,
      timeout: timeoutMs,
    })
  } catch (error) {
    throw localError(/time\s?-?out|abort/i.test(reasonOf(error)) ? 'network.slow' : 'network.unreachable')
  }
  learnServerTime(reply.header, sentAt, Date.now())
  if (reply.statusCode < 200 || reply.statusCode > 299) throw errorOfReply(reply.statusCode, reply.data)
  return reply.data
}
