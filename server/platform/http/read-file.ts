import '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { refuse } from '../errors'

export interface SentFile { readonly file: Buffer; readonly fileName: string }

/**
 * The one file of a multipart request, whole in memory (the size is bounded where the plugin is registered). WeChat sends its
 * temporary path as the file's name, so a field `name` before the file goes first.
 */
export async function readFile(request: FastifyRequest): Promise<SentFile> {
  if (!request.isMultipart()) return refuse('request.invalid')
  const part = await request.file()
  if (!part) return refuse('request.invalid')
  const file = await part.toBuffer()
  if (part.file.truncated) return refuse('media.tooLarge')
  const { name } = part.fields
  const said = name && 'value' in name && typeof name.value === 'string' ? name.value : ''
  return { file, fileName: said || part.filename }
}
