import type { ErrorCode } from '../../../contract/errors'
import { refuse } from '../../platform/errors'
import type { MatterPatch } from '../matter'
import type { IssueRecord } from './queries/load-issue'

/** The patch of an event that only a third person may bring about (domain.md §4.2): who answered or handled it is refused. */
export const byAnother = (row: Pick<IssueRecord, 'worked_by_me'>, code: ErrorCode, patch: MatterPatch = {}): MatterPatch => (row.worked_by_me ? refuse(code) : patch)
