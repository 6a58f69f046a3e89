import type { FastifyInstance } from 'fastify'
import { sql, type Kysely } from 'kysely'

/** `/healthz`: the process answers. `/readyz`: the database does, too, with what an operator should look after. */
export function serveHealth<DB>(app: FastifyInstance, db: Kysely<DB>, warnings: () => Promise<readonly string[]>): void {
  app.get('/healthz', { schema: { hide: true }, logLevel: 'silent' }, async () => ({ ok: true }))
  app.get('/readyz', { schema: { hide: true }, logLevel: 'silent' }, async (_, reply) => {
    const ready = await sql`SELECT 1`.execute(db).then(() => true, () => false)
    // What cannot be looked up is itself worth a warning, and no reason to take the server away.
    const found = ready ? await warnings().catch(() => ['warnings could not be read']) : []
    return reply.status(ready ? 200 : 503).send({ ok: ready, warnings: found })
  })
}
