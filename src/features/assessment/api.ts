import { call } from '@/shared/api-client/call'
import type { Assessment, DecisionBody } from './types'

export interface Sitting { venue: string; participants: readonly { side: Assessment['participants'][number]['side']; duty: Assessment['participants'][number]['duty']; deputyId: string | null; name: string; title: string }[] }

export const assessmentApi = {
  list: (placeId: string, cursor: string | undefined) => call('listAssessments', { query: { placeId, cursor } }),
  open: (placeId: string, key: string): Promise<Assessment> => call('openAssessment', { body: { placeId }, key }),
  load: (id: string): Promise<Assessment> => call('getAssessment', { params: { id } }),
  record: (id: string, { venue, participants }: Sitting, key: string): Promise<Assessment> => call('recordAssessmentParticipants', { params: { id }, body: { venue, participants: [...participants] }, key }),
  decide: (id: string, body: DecisionBody, key: string): Promise<Assessment> => call('decideAssessmentItem', { params: { id }, body, key }),
  close: (id: string, remarks: readonly string[], key: string): Promise<Assessment> => call('closeAssessment', { params: { id }, body: { remarks: [...remarks] }, key }),
}
