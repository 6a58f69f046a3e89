import { assessmentErrors } from './assessment/errors'
import { deputyErrors } from './deputy/errors'
import { handlingErrors } from './handling/errors'
import { intakeErrors } from './intake/errors'
import { issueErrors } from './issue/errors'
import { ledgerErrors } from './ledger/errors'
import { mediaErrors } from './media/errors'
import { participantErrors } from './participant/errors'
import { personErrors } from './person/errors'
import { placeErrors } from './place/errors'
import { reviewErrors } from './review/errors'
import { settingErrors } from './setting/errors'
import { staffErrors } from './staff/errors'
import { streetMeetingErrors } from './street-meeting/errors'
import { systemErrors } from './system/errors'
import { unitAccessErrors } from './unit-access/errors'

/** Code to the plain Chinese phrase that says what to do; a code without a phrase does not compile. */
export const phrases = {
  ...systemErrors, ...placeErrors, ...personErrors, ...deputyErrors, ...issueErrors, ...handlingErrors, ...mediaErrors, ...reviewErrors, ...settingErrors, ...staffErrors,
  ...participantErrors, ...assessmentErrors, ...streetMeetingErrors, ...ledgerErrors, ...intakeErrors, ...unitAccessErrors,
}
export type ErrorCode = keyof typeof phrases

/** The body of every answer that is not 2xx. */
export interface ErrorBody {
  code: ErrorCode
  message: string
  details?: Record<string, unknown>
  requestId: string
}
