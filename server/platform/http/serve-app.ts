import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

// The build names its assets by content: they may be kept for good, the page itself is asked for every time.
const hashed = /\.[0-9a-f]{8,}\.(?:js|css|png|svg|woff2?)$|\/(?:js|css|static|chunk)\/.*[0-9a-f]{8}/

/** Serves the built H5 app with the compressed twins that the build laid beside each file. */
export async function serveApp(app: FastifyInstance, dir: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: dir, preCompressed: true, cacheControl: false, index: ['index.html'], wildcard: true,
    setHeaders(reply, path) {
      reply.setHeader('cache-control', hashed.test(path.replace(/\.(?:br|gz)$/, '')) ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
}
