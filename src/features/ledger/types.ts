import type { ReplyOf } from '@contract/api'
import type { IssueCategory } from '@contract/issue/vocabulary'
import type { LedgerState } from '@contract/ledger/vocabulary'

export type Figures = ReplyOf<'getFigures'>
export type CommunityFigures = Figures['communities'][number]
export type UnitsFigures = ReplyOf<'listUnitFigures'>
export type UnitFigures = UnitsFigures['units'][number]
export type OverdueWork = ReplyOf<'listOverdueWork'>['items'][number]
export type PublicRow = ReplyOf<'listPublicLedger'>['items'][number]
export type OfficeRow = ReplyOf<'listLedger'>['items'][number]
export type Paper = ReplyOf<'listPapers'>['papers'][number]

/** What of the ledger is looked at; null: all of it. */
export interface LedgerFilter {
  /** YYYY-MM */
  month: string
  communityId: string | null
  category: IssueCategory | null
  state: LedgerState | null
}
