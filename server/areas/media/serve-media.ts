import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Database } from '../../database'
import type { Border } from '../../platform/http/border'
import { refuse } from '../../platform/errors'
import { findMedia, isPublicNow } from './queries'
import { linkDiesAt } from './rules/link-expiry'
import { audiences, isOurLink, mediaVariants } from './signed-link'
import { fileOf } from './storage-key'

const params = z.object({ id: z.uuid(), variant: z.enum(mediaVariants) })
const query = z.object({ t: z.string().max(40), e: z.string().regex(/^\d{4}-\d{2}-\d{2}$/), s: z.string().max(40), a: z.enum(audiences).optional() })

const parsed = <T extends z.ZodType>(shape: T, value: unknown): z.output<T> => {
  const result = shape.safeParse(value)
  return result.success ? result.data : refuse('request.notFound')
}

// A withdrawn photo stays in sight only where it is on the screen already, and there for minutes.
const publicSeconds = 300

/**
 * The bytes behind a signed link. The link is the permission, so no token is asked; caches keep it until it dies. One for
 * the public opens only while what it was drawn for is public.
 */
export function serveMedia(app: FastifyInstance, border: Pick<Border<Database>, 'db' | 'services' | 'now'>): void {
  app.get('/api/v1/media/:id/:variant', { schema: { hide: true } }, async (request, reply) => {
    const { id, variant } = parsed(params, request.params)
    const { t: tenant, e: lastDay, s: signature, a: audience } = parsed(query, request.query)
    if (!isOurLink(border.services.vault, { tenant, id, variant, lastDay, audience }, signature)) return refuse('request.notFound')
    const seconds = Math.floor((linkDiesAt(lastDay).getTime() - border.now().getTime()) / 1000)
    if (seconds <= 0) return refuse('media.linkExpired')
    if (audience === 'public' && !(await isPublicNow({ db: border.db, tenant }, id))) return refuse('media.linkExpired')
    const row = (await findMedia({ db: border.db, tenant }, id)) ?? refuse('request.notFound')
    const bytes = (await border.services.files.get(fileOf(row.storage_key, variant))) ?? refuse('request.notFound')
    const kept = audience === 'public' ? `private, max-age=${Math.min(seconds, publicSeconds)}` : `private, immutable, max-age=${seconds}`
    return reply.header('cache-control', kept).type(row.mime).send(bytes)
  })
}
