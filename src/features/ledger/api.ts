import type { BodyOf } from '@contract/api'
import { call } from '@/shared/api-client/call'
import { random } from '@/shared/platform/random'
import type { LedgerFilter } from './types'

const queryOf = ({ month, communityId, category, state }: LedgerFilter) =>
  ({ month, communityId: communityId ?? undefined, category: category ?? undefined, state: state ?? undefined })

/** Each throws ApiError. `scopeId`: the place or unit of the seat. */
export const ledgerApi = {
  /** `placeId`: where one asks from. */
  publicFigures: (month: string, placeId: string | undefined) => call('getPublicFigures', { query: { month, placeId } }),
  publicList: (filter: LedgerFilter, placeId: string | undefined, cursor: string | undefined) => call('listPublicLedger', { query: { ...queryOf(filter), placeId, cursor } }),
  figures: (month: string, scopeId: string) => call('getFigures', { query: { month, scopeId } }),
  list: (filter: LedgerFilter, scopeId: string | null, cursor: string | undefined) => call('listLedger', { query: { ...queryOf(filter), scopeId: scopeId ?? undefined, cursor } }),
  exportLedger: async (filter: LedgerFilter, scopeId: string | null) => call('exportLedger', { body: { ...queryOf(filter), scopeId: scopeId ?? undefined }, key: await random.uuid() }),
  exportReport: async (month: string, format: BodyOf<'exportReport'>['format'], scopeId: string) => call('exportReport', { body: { month, format, scopeId }, key: await random.uuid() }),
  papers: async (issueId: string) => (await call('listPapers', { params: { issueId } })).papers,
  makePaper: async (issueId: string, body: BodyOf<'makePaper'>) => call('makePaper', { params: { issueId }, body, key: await random.uuid() }),
}
