import { View } from '@tarojs/components'
import { useState } from 'react'
import { NoSeat } from '@/features/desk/components/no-seat'
import { PagedList } from '@/features/desk/components/paged-list'
import { deskChip } from '@/features/desk/desk-line'
import { useDeskList } from '@/features/desk/use-desk-list'
import { useSeat } from '@/features/desk/use-seat'
import { ledgerApi } from '@/features/ledger/api'
import { ExportCard } from '@/features/ledger/components/export-card'
import { KindChoice, MonthChoice } from '@/features/ledger/components/ledger-filters'
import { LedgerRow } from '@/features/ledger/components/ledger-row'
import { UnitsFigures } from '@/features/ledger/components/units-figures'
import { ledgerCopy } from '@/features/ledger/copy'
import { monthNow } from '@/features/ledger/months'
import type { LedgerFilter } from '@/features/ledger/types'
import { useReply } from '@/shared/api-client/use-reply'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { Page } from '@/shared/ui/page'
import { SectionTitle } from '@/shared/ui/section-title'
import { useNow } from '@/shared/when/use-now'
import { useDesk } from '../store'

const HandlerLedgerPage = () => {
  const me = useDesk((state) => state.me)
  const refreshMe = useDesk((state) => state.refreshMe)
  const seatKey = useDesk((state) => state.seatKey)
  const { seat, seats, reply, reload } = useSeat({ kind: 'handler', me, refreshMe, seatKey })
  return (
    <Page title="台账" aside={seat?.scopeName}>
      {seat ? <UnitLedger key={seat.key} scopeId={seat.key.replace(/^handler:/, '')} /> : <NoSeat reply={reply} reload={reload} isElsewhere={seats.length > 0} />}
    </Page>
  )
}

/** What the unit is or was responsible for, to look through and to take out. */
const UnitLedger = ({ scopeId }: { scopeId: string }) => {
  const now = useNow()
  const changes = useDesk((state) => state.deskChanges)
  const [filter, setFilter] = useState<LedgerFilter>(() => ({ month: monthNow(now), communityId: null, category: null, state: null }))
  const change = (part: Partial<LedgerFilter>) => setFilter((known) => ({ ...known, ...part }))
  const { reply, reload } = useReply(`unit ${filter.month}`, () => ledgerApi.unitFigures(filter.month, scopeId))
  const pages = useDeskList(JSON.stringify(filter), changes, (cursor) => ledgerApi.list(filter, scopeId, cursor))
  return (
    <View>
      <MonthChoice filter={filter} onChange={change} now={now} />
      <UnitsFigures reply={reply} reload={reload} />
      <ExportCard filter={filter} scopeId={scopeId} hasLedger hasReport={false} />
      <SectionTitle>{ledgerCopy.list}</SectionTitle>
      <KindChoice filter={filter} onChange={change} categories={reply.state === 'ready' ? reply.value.categories : []} />
      <PagedList
        pages={pages}
        empty={{ title: ledgerCopy.officeEmpty, note: ledgerCopy.officeEmptyNote }}
        line={(row) => <LedgerRow key={row.id} row={row} chip={deskChip(row, 'handler')} now={now} onPress={() => openPage(routes.handlerIssue, { id: row.id })} />}
      />
    </View>
  )
}

export default HandlerLedgerPage
