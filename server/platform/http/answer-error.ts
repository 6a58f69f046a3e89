import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { phrases, type ErrorBody, type ErrorCode } from '../../../contract/errors'
import { DomainError } from '../errors'

const bodyOf = (request: FastifyRequest, code: ErrorCode, details?: Record<string, unknown>): ErrorBody => ({
  code, message: phrases[code], ...(details && { details }), requestId: request.id,
})

/** One place maps every failure to an answer in plain Chinese; nothing of the input is logged or echoed. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const [status, body] = answerFor(error, request)
  // A schema let through what the database cannot read: answered like any wrong input, but somebody should hear of it.
  if (isDataException(error)) request.log.warn({ err: { name: error.name, code: error.code } }, 'value refused by the database')
  if (status >= 500) request.log.error({ err: { name: error.name, code: error.code, stack: error.stack } }, 'request failed')
  if (body.code === 'request.tooMany' && typeof body.details?.waitSeconds === 'number') reply.header('retry-after', body.details.waitSeconds)
  return reply.status(status).send(body)
}

function answerFor(error: FastifyError, request: FastifyRequest): [number, ErrorBody] {
  if (error instanceof DomainError) return [error.status, bodyOf(request, error.code, error.details)]
  if (hasZodFastifySchemaValidationErrors(error)) return [400, bodyOf(request, 'request.invalid', { fields: fieldsOf(error.validation) })]
  if (error.code === 'FST_REQ_FILE_TOO_LARGE') return [413, bodyOf(request, 'media.tooLarge')]
  const status = isDataException(error) ? 400 : (error.statusCode ?? 500)
  if (status === 413) return [413, bodyOf(request, 'request.tooLarge')]
  if (status === 404) return [404, bodyOf(request, 'request.notFound')]
  if (status < 500) return [status, bodyOf(request, 'request.invalid')]
  return isBusy(error) ? [503, bodyOf(request, 'server.busy')] : [500, bodyOf(request, 'server.failed')]
}

const fieldsOf = (issues: readonly { instancePath: string; message?: string }[]): Record<string, string> =>
  Object.fromEntries(issues.map((issue) => [issue.instancePath.replace(/^\//, '') || 'body', chinese(issue.message)]))

// The library's own sentences are English; ours are Chinese. A person reads only the latter.
const chinese = (message: string | undefined): string => (message && /[\u4e00-\u9fff]/.test(message) ? message : '这里没有填对')

// Class 22 of PostgreSQL: a character (NUL), a time or a number that it cannot keep.
const isDataException = (error: FastifyError): boolean => /^22[0-9A-Z]{3}$/.test(error.code)

// 57014 statement timeout, 53300 too many connections, 57P01 server shutting down, pool wait over.
const isBusy = (error: FastifyError): boolean => ['57014', '53300', '57P01', '57P03', 'ECONNREFUSED', 'ECONNRESET'].includes(error.code) || /timeout exceeded when trying to connect/.test(error.message)
