import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { PagedList } from '@/features/desk/components/paged-list'
import { deskChip } from '@/features/desk/desk-line'
import type { Seat } from '@/features/desk/seats'
import { useDeskList } from '@/features/desk/use-desk-list'
import { ledgerApi } from '@/features/ledger/api'
import { ExportCard } from '@/features/ledger/components/export-card'
import { CommunityChoice, KindChoice, MonthChoice, StreetChoice } from '@/features/ledger/components/ledger-filters'
import { LedgerRow } from '@/features/ledger/components/ledger-row'
import { MonthFigures } from '@/features/ledger/components/month-figures'
import { OverdueList } from '@/features/ledger/components/overdue-list'
import { UnitsFigures } from '@/features/ledger/components/units-figures'
import { ledgerCopy } from '@/features/ledger/copy'
import { monthNow } from '@/features/ledger/months'
import type { Figures, LedgerFilter } from '@/features/ledger/types'
import { useReply } from '@/shared/api-client/use-reply'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { Button } from '@/shared/ui/button'
import { SectionTitle } from '@/shared/ui/section-title'
import { useNow } from '@/shared/when/use-now'
import { useDesk } from '../store'

interface LedgerSectionProps {
  seat: Seat
  isWide: boolean
  /** Stands under the list. */
  foot: ReactNode
}

const figuresOnly = ['party_committee', 'county_congress', 'government_office']
const mayEnter = ['community', 'street_office']

/** 台账: the month in figures, the list that an office files, what it takes out and what it takes over. */
export const LedgerSection = ({ seat, isWide, foot }: LedgerSectionProps) => {
  const now = useNow()
  const [filter, setFilter] = useState<LedgerFilter>(() => ({ month: monthNow(now), communityId: null, category: null, state: null }))
  const change = (part: Partial<LedgerFilter>) => setFilter((known) => ({ ...known, ...part }))
  const [streetId, setStreet] = useState<string | undefined>(undefined)
  const { reply, reload } = useReply(`figures ${filter.month} ${streetId ?? ''}`, () => ledgerApi.figures(filter.month, seat.placeId, streetId))
  const communities = reply.state === 'ready' ? reply.value.communities.map(({ communityId: id, community: name }) => ({ id, name })) : []
  const chooseStreet = (id: string) => {
    setStreet(id)
    change({ communityId: null })
  }
  const hasList = !figuresOnly.includes(seat.role)
  return (
    <View>
      <MonthChoice filter={filter} onChange={change} now={now} />
      {seat.role === 'government_office' && <Departments month={filter.month} scopeId={seat.placeId} />}
      {seat.role === 'government_office' && <SectionTitle>{ledgerCopy.ofStreets}</SectionTitle>}
      {reply.state === 'ready' && reply.value.streets.length > 1 && <StreetChoice streetId={reply.value.streetId} streets={reply.value.streets} onChoose={chooseStreet} />}
      {communities.length > 1 && <CommunityChoice filter={filter} onChange={change} communities={communities} />}
      <View className="mq-ledger-top">
        <View><MonthFigures reply={reply} reload={reload} communityId={filter.communityId} isOpen={isWide} /></View>
        <View>
          <ExportCard filter={filter} scopeId={seat.placeId} hasLedger={hasList} hasReport streetId={streetId} />
          {mayEnter.includes(seat.role) && (
            <View className="mq-ledger-ways">
              <Button kind="outline" size="row" icon="pencil" onPress={() => openPage(routes.intake, { way: 'one' })}>{ledgerCopy.enter}</Button>
              <Button kind="outline" size="row" icon="outbox" onPress={() => openPage(routes.intake, { way: 'list' })}>{ledgerCopy.import}</Button>
            </View>
          )}
        </View>
      </View>
      {hasList && <LedgerList categories={reply.state === 'ready' ? reply.value.categories : []} filter={filter} scopeId={seat.placeId} onChange={change} now={now} />}
      {foot}
    </View>
  )
}

/** What the county's departments do with what they were asked: numbers, and what is late. */
const Departments = ({ month, scopeId }: { month: string; scopeId: string }) => {
  const late = useReply(`late ${scopeId}`, () => ledgerApi.overdueWork(scopeId))
  const units = useReply(`units ${month}`, () => ledgerApi.unitFigures(month, scopeId))
  return (
    <View>
      <SectionTitle>{ledgerCopy.departmentsLate}</SectionTitle>
      <OverdueList reply={late.reply} reload={late.reload} />
      <SectionTitle>{ledgerCopy.departments}</SectionTitle>
      <UnitsFigures reply={units.reply} reload={units.reload} />
    </View>
  )
}

interface LedgerListProps { categories: Figures['categories']; filter: LedgerFilter; scopeId: string; onChange: (part: Partial<LedgerFilter>) => void; now: number }

const LedgerList = ({ categories, filter, scopeId, onChange, now }: LedgerListProps) => {
  const changes = useDesk((state) => state.deskChanges)
  const pages = useDeskList(JSON.stringify(filter), changes, (cursor) => ledgerApi.list(filter, scopeId, cursor))
  return (
    <View>
      <SectionTitle>{ledgerCopy.list}</SectionTitle>
      <KindChoice filter={filter} onChange={onChange} categories={categories} />
      <PagedList
        pages={pages}
        empty={{ title: ledgerCopy.officeEmpty, note: ledgerCopy.officeEmptyNote }}
        line={(row) => <LedgerRow key={row.id} row={row} chip={deskChip(row, 'office')} now={now} onPress={() => openPage(routes.officeIssue, { id: row.id })} />}
      />
    </View>
  )
}
