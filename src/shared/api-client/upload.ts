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

/** What both kinds answer: the id that is named later. */
type Uploaded = Pick<ReplyOf<'uploadMedia'>, 'id'>

const isUploaded = (body: unknown): body is Uploaded =>
  typeof body === 'object' && body !== null && 'id' in body && typeof body.id === 'string'

interface Sending { fileId: string; key: string; path: string; name?: string; mayGo?: MayGo }

const send = async ({ fileId, key, path, name, mayGo }: Sending) => {
  const headers = await headersFor(await tokenFor(mayGo), key)
  try {
    return await uploader.send({ url: addressOf(apiBase(), path), fileId, name, headers, timeoutMs })
  } catch {
    throw localError('network.unreachable')
  }
}

const uploadOnce = async (sending: Sending): Promise<Uploaded> => {
  const { status, text } = await send(sending)
  if (status === 410) throw new ApiError({ code: 'media.unknown', message: mediaErrors['media.unknown'] }, status)
  const body = parse(text)
  if (status < 200 || status > 299) throw errorOfReply(status, body)
  if (!isUploaded(body)) throw localError('server.unreadable', status)
  return body
}

/** Sends one kept file under its own key; the same key never makes a second file on the server. */
export const upload = (fileId: string, key: string, mayGo?: MayGo): Promise<Uploaded> =>
  withSession(() => uploadOnce({ fileId, key, path: mediaEndpoints.uploadMedia.path, mayGo }))

/** The same for a PDF, which keeps the name it has on the device. */
export const uploadDocument = (fileId: string, name: string, key: string): Promise<Uploaded> =>
  withSession(() => uploadOnce({ fileId, key, path: mediaEndpoints.uploadDocument.path, name }))
