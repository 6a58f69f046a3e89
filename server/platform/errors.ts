import { phrases, type ErrorCode } from '../../contract/errors'

const statusOf: Partial<Record<ErrorCode, number>> = {
  'request.notFound': 404, 'request.tooLarge': 413, 'request.keyReused': 409, 'request.tooMany': 429,
  'session.missing': 401, 'session.expired': 401, 'access.denied': 403, 'row.changed': 409,
  'server.failed': 500, 'server.busy': 503,
  'code.unknown': 404, 'code.revoked': 410, 'place.unknown': 404, 'deputy.unknown': 404,
  'issue.unknown': 404, 'issue.notNow': 409, 'issue.followUpCodeWrong': 404, 'issue.alreadyRated': 409, 'issue.ratingOver': 409, 'issue.recused': 403,
  'publication.unknown': 404, 'publication.notNow': 409, 'publication.samePerson': 403,
  'assessment.unknown': 404, 'assessment.notNow': 409, 'assessment.monthTaken': 409, 'assessment.itemUnknown': 404, 'assessment.itemChanged': 409, 'assessment.itemDone': 409,
  'meeting.unknown': 404, 'meeting.notNow': 409, 'meeting.issueUnknown': 404, 'meeting.issueDecided': 409, 'milestone.unknown': 404, 'milestone.notNow': 409,
  'setting.changed': 409,
  'staff.unknown': 404, 'staff.notYours': 403, 'staff.notYourself': 403, 'staff.alreadyHas': 409, 'staff.notNow': 409, 'staff.lastOne': 409,
  'unitAccess.none': 409, 'unitAccess.closed': 409, 'unitLink.unknown': 404, 'unitLink.ended': 410, 'unitLink.wrongCode': 403, 'unitLink.tooManyTries': 429,
  'handler.unknown': 404, 'handler.notYours': 403, 'handler.nameTaken': 409, 'handler.changed': 409,
  'media.tooLarge': 413, 'media.linkExpired': 410, 'document.tooLarge': 413, 'document.linkExpired': 410,
  'ledger.linkExpired': 410, 'ledger.noPaper': 404, 'intake.placeElsewhere': 403, 'intake.alreadyRecorded': 409,
  'sms.tooSoon': 429, 'sms.unavailable': 503, 'sms.tooManyTries': 429, 'wechat.refused': 401,
}

/** What a verb throws when it refuses: a code of the contract; the HTTP border turns it into an answer. */
export class DomainError extends Error {
  readonly status: number
  constructor(readonly code: ErrorCode, readonly details?: Record<string, unknown>) {
    super(phrases[code])
    this.name = 'DomainError'
    this.status = statusOf[code] ?? 400
  }
}

/** Ends a verb with a refusal; an expression, so it fits behind `??`. */
export const refuse = (code: ErrorCode, details?: Record<string, unknown>): never => {
  throw new DomainError(code, details)
}
