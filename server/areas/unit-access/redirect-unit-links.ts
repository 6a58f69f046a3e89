import type { FastifyInstance } from 'fastify'

const token = /^[0-9A-Za-z_-]{20,64}$/

/**
 * `/u/<token>` is what a company was sent: WeChat's link rule opens the mini-program with the whole address as `q`, a browser
 * gets the H5 page. From here on the token stands behind the #, which no browser sends on; the log keeps routes, not addresses.
 */
export function redirectUnitLinks(app: FastifyInstance): void {
  app.get<{ Params: { token: string } }>('/u/:token', { schema: { hide: true } }, async (request, reply) => {
    const known = token.test(request.params.token) ? request.params.token : 'unknown'
    return reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer').redirect(`/#/packages/handler-desk/enter/index?u=${known}`, 302)
  })
}
