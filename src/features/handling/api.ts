import { call } from '@/shared/api-client/call'
import type { AssignBody, HandledIssue, OfficeForm, TriageBody } from './types'

/** What one chooses from at the desk of a place; dates as of now. */
export const loadOfficeForm = (placeId: string): Promise<OfficeForm> => call('getTriageForm', { query: { placeId } })

/** Triages one or many; throws ApiError, with `details.lines` where several were refused. */
export const sendTriage = (body: TriageBody, key: string): Promise<unknown> => call('triageIssues', { body, key })

export const sendAssign = (id: string, body: AssignBody, key: string): Promise<HandledIssue> => call('assignIssue', { params: { id }, body, key })
