import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Database } from '../../database'
import { refuse } from '../../platform/errors'
import type { Border } from '../../platform/http/border'
import { isOurDocument } from './document-link'
import { findMedia } from './queries'
import { linkDiesAt } from './rules/link-expiry'
import { documentOf } from './storage-key'

const params = z.object({ id: z.uuid() })
const query = z.object({ t: z.string().max(40), e: z.string().regex(/^\d{4}-\d{2}-\d{2}$/), s: z.string().max(40) })

/** A PDF behind its signed link: saved, never shown inside a page of ours, and not kept by caches. */
export function serveDocument(app: FastifyInstance, border: Pick<Border<Database>, 'db' | 'services' | 'now'>): void {
  app.get('/api/v1/media/:id/document', { schema: { hide: true } }, async (request, reply) => {
    const [asked, signed] = [params.safeParse(request.params), query.safeParse(request.query)]
    if (!asked.success || !signed.success) return refuse('request.notFound')
    const { id } = asked.data
    const { t: tenant, e: lastDay, s: signature } = signed.data
    if (!isOurDocument(border.services.vault, { tenant, id, lastDay }, signature)) return refuse('request.notFound')
    if (linkDiesAt(lastDay) <= border.now()) return refuse('document.linkExpired')
    const row = (await findMedia({ db: border.db, tenant }, id)) ?? refuse('request.notFound')
    const bytes = (row.kind === 'document' ? await border.services.files.get(documentOf(row.storage_key)) : null) ?? refuse('request.notFound')
    return reply.header('cache-control', 'private, no-store')
      .header('content-disposition', `attachment; filename="document.pdf"; filename*=UTF-8''${encodeURIComponent(row.name ?? 'document.pdf')}`)
      .header('content-security-policy', "sandbox; default-src 'none'").header('x-content-type-options', 'nosniff')
      .type('application/pdf').send(bytes)
  })
}
