import type { BodyOf } from '@contract/api'
import { call } from '@/shared/api-client/call'
import { random } from '@/shared/platform/random'
import type { LedgerFilter } from './types'

const queryOf = ({ month, communityId, category, state }: LedgerFilter) =>
  ({ month, communityId: communityId ?? undefined, category: category ?? undefined, state: state ?? undefined })

export type MeetingKind = 'assessment' | 'streetMeeting'

/** Each throws ApiError. `scopeId`: the place or unit of the seat. */
export const ledgerApi = {
  /** `placeId`: where one asks from. */
  publicFigures: (month: string, placeId: string | undefined) => call('getPublicFigures', { query: { month, placeId } }),
  publicList: (filter: LedgerFilter, placeId: string | undefined, cursor: string | undefined) => call('listPublicLedger', { query: { ...queryOf(filter), placeId, cursor } }),
  figures: (month: string, scopeId: string, streetId?: string) => call('getFigures', { query: { month, scopeId, streetId } }),
  overdueWork: async (scopeId: string) => (await call('listOverdueWork', { query: { scopeId } })).items,
  unitFigures: (month: string, scopeId: string) => call('listUnitFigures', { query: { month, scopeId } }),
  list: (filter: LedgerFilter, scopeId: string | null, cursor: string | undefined) => call('listLedger', { query: { ...queryOf(filter), scopeId: scopeId ?? undefined, cursor } }),
  exportLedger: async (filter: LedgerFilter, scopeId: string | null) => call('exportLedger', { body: { ...queryOf(filter), scopeId: scopeId ?? undefined }, key: await random.uuid() }),
  exportReport: async (body: BodyOf<'exportReport'>) => call('exportReport', { body, key: await random.uuid() }),
  papers: async (issueId: string) => (await call('listPapers', { params: { issueId } })).papers,
  makePaper: async (issueId: string, body: BodyOf<'makePaper'>) => call('makePaper', { params: { issueId }, body, key: await random.uuid() }),
  makeMeetingPaper: async (kind: MeetingKind, id: string, body: BodyOf<'makeMeetingPaper'>) => (kind === 'assessment'
    ? call('makeAssessmentPaper', { params: { assessmentId: id }, body, key: await random.uuid() })
    : call('makeMeetingPaper', { params: { meetingId: id }, body, key: await random.uuid() })),
}
