import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Ctx } from '../../context'
import type { Database } from '../../database'
import { refuse } from '../../platform/errors'
import type { Border } from '../../platform/http/border'
import { newIdAt } from '../../platform/ids/new-id'
import { exportName } from './export-name'
import { buildFile } from './files/build-file'
import { findExport, personsOf } from './queries/exports'
import { isOurDownload } from './signed-download'

const params = z.object({ id: z.uuid() })
const query = z.object({ t: z.string().max(40), e: z.coerce.number().int().min(0).max(9e15), s: z.string().max(40) })

const parsed = <T extends z.ZodType>(shape: T, value: unknown): z.output<T> => {
  const result = shape.safeParse(value)
  return result.success ? result.data : refuse('request.notFound')
}

/** The file behind a signed link, made now and not kept. The link is the permission and dies in minutes. */
export function serveExports(app: FastifyInstance, border: Pick<Border<Database>, 'db' | 'services' | 'now'>): void {
  app.get('/api/v1/exports/:id', { schema: { hide: true } }, async (request, reply) => {
    const { id } = parsed(params, request.params)
    const { t: tenant, e: untilMs, s: signature } = parsed(query, request.query)
    if (!isOurDownload(border.services.vault, { tenant, id, untilMs }, signature)) return refuse('request.notFound')
    const now = border.now()
    if (untilMs <= now.getTime()) return refuse('ledger.linkExpired')
    const asked = (await findExport({ db: border.db, tenant }, id)) ?? refuse('request.notFound')
    // Whoever asked: what they stepped aside from stays out.
    const ctx: Ctx = {
      tenant, now, db: border.db, services: border.services, requestId: request.id, deviceHash: null, newId: newIdAt(now),
      actor: { kind: 'person', personId: asked.actorId, personIds: await personsOf({ db: border.db, tenant }, asked.actorId), grants: [], sessionHash: Buffer.alloc(0) },
    }
    const { bytes, type } = await buildFile(ctx, asked.order)
    const name = encodeURIComponent(await exportName(ctx, asked.order))
    return reply.header('cache-control', 'no-store').header('content-disposition', `attachment; filename*=UTF-8''${name}`).type(type).send(bytes)
  })
}
