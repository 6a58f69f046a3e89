import '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { refuse } from '../errors'

/** The one file of a multipart request, whole in memory (the size is bounded where the plugin is registered). */
export async function readFile(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart()) return refuse('request.invalid')
  const part = await request.file()
  if (!part) return refuse('request.invalid')
  const bytes = await part.toBuffer()
  return part.file.truncated ? refuse('media.tooLarge') : bytes
}
