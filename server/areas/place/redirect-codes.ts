import type { FastifyInstance } from 'fastify'

const token = /^[0-9A-Za-z_-]{4,32}$/

/**
 * `/q/<token>` is what a code on the wall carries: WeChat opens the mini-program through its link rule and passes the whole
 * address as `q`; every other camera opens the landing of the H5 app. Nothing is looked up here: the page says what it is.
 */
export function redirectCodes(app: FastifyInstance): void {
  app.get<{ Params: { token: string } }>('/q/:token', { schema: { hide: true } }, async (request, reply) => {
    const landing = token.test(request.params.token) ? `/#/pages/landing/index?code=${request.params.token}` : '/#/pages/landing/index?code=unknown'
    return reply.header('cache-control', 'no-store').redirect(landing, 302)
  })
}
