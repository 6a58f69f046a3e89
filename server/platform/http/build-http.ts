import fastifyHelmet from '@fastify/helmet'
import fastifyMultipart from '@fastify/multipart'
import fastifySwagger from '@fastify/swagger'
import fastifySwaggerUi from '@fastify/swagger-ui'
import Fastify, { LogController, type FastifyInstance } from 'fastify'
import { jsonSchemaTransform, validatorCompiler } from 'fastify-type-provider-zod'
import { maxUploadBytes } from '../../../contract/media/vocabulary'
import { answerError } from './answer-error'
import { DomainError } from '../errors'
import { replySerializer } from './serialize-reply'

export interface HttpOptions {
  /** Pino's level; tests keep it silent. */
  readonly logLevel: 'silent' | 'info' | 'warn' | 'error'
  /** True only behind an https address: plain http in a LAN must keep working, so no HSTS and no upgrade there. */
  readonly https: boolean
  /** Reverse proxies whose X-Forwarded-* is believed; none by default. */
  readonly trustProxy: boolean
}

const docs = { title: '民情直通 API', version: '1.0.0', description: 'Residents reach their deputies. Errors: `{code, message, details?, requestId}`.' }

// Addresses carry no personal data, but tokens of codes are nobody's business either: the log keeps the route, not the address.
const logged = (level: HttpOptions['logLevel']) => ({
  level,
  serializers: {
    req: (request: { method: string; routeOptions?: { url?: string } }) => ({ method: request.method, route: request.routeOptions?.url ?? 'unknown' }),
    res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
  },
})

// WeChat names JSON as the type of every request, also of one that carries nothing (seeing, meeting too, signing out).
function takeEmptyJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => (body === '' ? done(null, undefined) : parse(request, body, done)))
}

/** A Fastify with validation, errors in Chinese, OpenAPI 3.1 and safe headers; routes come from outside. */
export async function buildHttp({ logLevel, https, trustProxy }: HttpOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: logged(logLevel), trustProxy, bodyLimit: 64 * 1024,
    routerOptions: { maxParamLength: 128 }, forceCloseConnections: 'idle',
    // Two lines a request, made and thrown away, where the level shows neither.
    logController: new LogController({ disableRequestLogging: logLevel !== 'info' }),
    // An address that cannot be read is refused before any route, in the same words.
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(replySerializer)
  app.setErrorHandler(answerError)
  takeEmptyJson(app)
  app.setNotFoundHandler(async (request, reply) => {
    // A person who mistyped an address gets the app, a program gets the error.
    if (request.method === 'GET' && request.url !== '/' && !request.url.startsWith('/api') && request.headers.accept?.includes('text/html')) return reply.redirect('/', 302)
    return answerError(Object.assign(new DomainError('request.notFound'), { code: 'request.notFound' as const }), request, reply)
  })
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: { directives: { upgradeInsecureRequests: https ? [] : null, imgSrc: ["'self'", 'data:', 'blob:'], styleSrc: ["'self'", "'unsafe-inline'"], scriptSrc: ["'self'"], connectSrc: ["'self'"] } },
    strictTransportSecurity: https ? { maxAge: 15_552_000 } : false,
    crossOriginOpenerPolicy: https, originAgentCluster: https,
  })
  await app.register(fastifyMultipart, { limits: { files: 1, fields: 4, fileSize: maxUploadBytes, fieldSize: 1024 } })
  await app.register(fastifySwagger, {
    openapi: { openapi: '3.1.0', info: docs, components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } } },
    transform: jsonSchemaTransform,
  })
  await app.register(fastifySwaggerUi, { routePrefix: '/api/docs', staticCSP: true, uiConfig: { docExpansion: 'list' } })
  app.get('/api/v1/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  return app
}
