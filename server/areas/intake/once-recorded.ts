import { refuse } from '../../platform/errors'
import { errorCode } from '../../platform/postgres/error-code'

const isTwice = (error: unknown): boolean =>
  errorCode(error) === '23505' && typeof error === 'object' && error !== null && 'constraint' in error && error.constraint === 'issue_external'

/** Somebody else recorded the same external number in the same instant: said as any other double. */
export const onceRecorded = async (recording: Promise<void>): Promise<void> => {
  await recording.catch((error: unknown) => { throw isTwice(error) ? refuse('intake.alreadyRecorded') : error })
}
