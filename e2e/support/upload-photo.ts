import { randomUUID } from 'node:crypto'
import type { Somebody } from './act-as'

/** A photo that somebody took, ready to be sent with their words. */
export async function uploadPhoto(url: string, who: Somebody, bytes: Buffer): Promise<string> {
  const body = new FormData()
  body.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'IMG_0001.jpg')
  const reply = await fetch(`${url}/api/v1/media`, { method: 'POST', headers: { Authorization: `Bearer ${who.token}`, 'Idempotency-Key': randomUUID() }, body })
  const uploaded: unknown = await reply.json()
  if (typeof uploaded !== 'object' || uploaded === null || !('id' in uploaded) || typeof uploaded.id !== 'string') throw new Error(`no photo was kept: ${reply.status}`)
  return uploaded.id
}
