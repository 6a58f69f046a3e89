import type { FastifyInstance } from 'fastify'
import { sql, type Kysely } from 'kysely'

/** `/healthz`: the process answers. `/readyz`: the database does, too, with what an operator should look after. */
export function serveHealth<DB>(app: FastifyInstance, db: Kysely<DB>, warnings: () => readonly string[]): void {
  app.get('/healthz', { schema: { hide: true }, logLevel: 'silent' }, async () => ({ ok: true }))
  app.get('/readyz', { schema: { hide: true }, logLevel: 'silent' }, async (_, reply) => {
    const ready = await sql`SELECT 1`.execute(db).then(() => true, () => false)
    return reply.status(ready ? 200 : 503).send({ ok: ready, warnings: warnings() })
  })
}
