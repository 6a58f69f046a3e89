import { endpoints, type QueryOf, type ReplyOf } from '@contract/api'
import { listFile } from '../platform/list-file'
import { apiBase } from '../platform/origin'
import type { ListContent } from '../platform/types'
import { trusted } from '../trusted'
import { addressOf } from './address'
import { errorOfReply, localError } from './api-error'
import { headersFor, tokenFor, withSession } from './call'

const timeoutMs = 120_000

type ListEndpoint = 'previewImport' | 'importIssues'

interface Sending<N extends ListEndpoint> {
  content: ListContent
  query: QueryOf<N>
  /** Of a write: the same key takes a list over once. */
  key?: string
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Sends a table to be looked at or taken over. Throws ApiError only. */
export const sendList = <N extends ListEndpoint>(name: N, { content, query, key }: Sending<N>): Promise<ReplyOf<N>> => withSession(async () => {
  const headers = await headersFor(await tokenFor(), key)
  const url = addressOf(apiBase(), endpoints[name].path, {}, query)
  const { status, text } = await listFile.send({ url, content, headers, timeoutMs }).catch(() => { throw localError('network.unreachable') })
  const body = parse(text)
  if (status < 200 || status > 299) throw errorOfReply(status, body)
  if (body === null) throw localError('server.unreadable', status)
  return trusted<ReplyOf<N>>(body)
})
