import type { ErrorBody, ErrorCode } from '@contract/errors'

/** Codes of the app's own, beside the server's. */
export const localPhrases = {
  'network.unreachable': '网络不通，请看看手机的网络，再试一次',
  'network.slow': '网络太慢，没有等到回音，请再试一次',
  'server.unreadable': '我们这边出了点问题，请稍后再试',
  'session.other': '现在登录的是别人，等您自己登录后再发',
} as const
export type LocalCode = keyof typeof localPhrases

/** Anything that went wrong with a call. `message` is plain Chinese that says what to do: show it as it is. */
export class ApiError extends Error {
  readonly code: ErrorCode | LocalCode
  /** HTTP status; 0 when there was no reply. */
  readonly status: number
  readonly details: Record<string, unknown> | undefined
  readonly requestId: string | undefined

  constructor(body: Pick<ErrorBody, 'message' | 'details'> & { code: ErrorCode | LocalCode; requestId?: string }, status: number) {
    super(body.message)
    this.name = 'ApiError'
    this.code = body.code
    this.status = status
    this.details = body.details
    this.requestId = body.requestId
  }
}

export const localError = (code: LocalCode, status = 0): ApiError => new ApiError({ code, message: localPhrases[code] }, status)

const isErrorBody = (body: unknown): body is ErrorBody =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string' && 'message' in body && typeof body.message === 'string'

/** The error of a reply that is not 2xx; a proxy's page of HTML becomes a sentence too. */
export const errorOfReply = (status: number, body: unknown): ApiError =>
  isErrorBody(body) ? new ApiError(body, status) : localError('server.unreadable', status)

/** What to show for anything that was thrown. */
export const messageOf = (error: unknown): string =>
  error instanceof Error && (error.name === 'ApiError' || error.name === 'PlatformRefusal') ? error.message : localPhrases['server.unreadable']

export const codeOf = (error: unknown): string => (error instanceof ApiError ? error.code : '')
