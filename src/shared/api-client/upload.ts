import type { ReplyOf } from '@contract/api'
import { mediaEndpoints } from '@contract/media/endpoints'
import { mediaErrors } from '@contract/media/errors'
import { apiBase } from '../platform/origin'
import { uploader } from '../platform/uploader'
import { addressOf } from './address'
import { ApiError, errorOfReply, localError } from './api-error'
import { headersFor, tokenFor, withSession, type MayGo } from './call'

const timeoutMs = 60_000

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isUploaded = (body: unknown): body is ReplyOf<'uploadMedia'> =>
  typeof body === 'object' && body !== null && 'id' in body && typeof body.id === 'string'

const send = async (fileId: string, key: string, mayGo?: MayGo) => {
  const headers = await headersFor(await tokenFor(mayGo), key)
  try {
    return await uploader.send({ url: addressOf(apiBase(), mediaEndpoints.uploadMedia.path), fileId, headers, timeoutMs })
  } catch {
    throw localError('network.unreachable')
  }
}

const uploadOnce = async (fileId: string, key: string, mayGo?: MayGo): Promise<ReplyOf<'uploadMedia'>> => {
  const { status, text } = await send(fileId, key, mayGo)
  if (status === 410) throw new ApiError({ code: 'media.unknown', message: mediaErrors['media.unknown'] }, status)
  const body = parse(text)
  if (status < 200 || status > 299) throw errorOfReply(status, body)
  if (!isUploaded(body)) throw localError('server.unreadable', status)
  return body
}

/** Sends one kept file under its own key; the same key never makes a second file on the server. */
export const upload = (fileId: string, key: string, mayGo?: MayGo): Promise<ReplyOf<'uploadMedia'>> => withSession(() => uploadOnce(fileId, key, mayGo))
