import { View } from '@tarojs/components'
import { useState } from 'react'
import { IssueCard } from '@/features/issue/components/issue-card'
import { cameOf } from '@/features/issue/describe-issue'
import { ledgerApi } from '@/features/ledger/api'
import { CommunityChoice, KindChoice, MonthChoice, StreetChoice } from '@/features/ledger/components/ledger-filters'
import { MonthFigures } from '@/features/ledger/components/month-figures'
import { ledgerCopy } from '@/features/ledger/copy'
import { publicLine } from '@/features/ledger/describe-row'
import { monthNow } from '@/features/ledger/months'
import type { LedgerFilter } from '@/features/ledger/types'
import { DemoMark } from '@/features/system/components/demo-mark'
import { usePages } from '@/shared/api-client/use-pages'
import { useReply } from '@/shared/api-client/use-reply'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { Page } from '@/shared/ui/page'
import { PagedList } from '@/shared/ui/paged-list'
import { SectionTitle } from '@/shared/ui/section-title'
import { useNow } from '@/shared/when/use-now'
import { useApp } from '@/store'

/** 公开台账: for everybody, without signing in. */
const LedgerPage = () => {
  const now = useNow()
  const street = useApp((state) => state.street)
  const [filter, setFilter] = useState<LedgerFilter>(() => ({ month: monthNow(now), communityId: null, category: null, state: null }))
  const change = (part: Partial<LedgerFilter>) => setFilter((known) => ({ ...known, ...part }))
  const home = useApp((state) => state.place?.id)
  const [placeId, setPlaceId] = useState(home)
  const { reply, reload } = useReply(`figures ${filter.month} ${placeId ?? ''}`, () => ledgerApi.publicFigures(filter.month, placeId))
  const figures = reply.state === 'ready' ? reply.value : null
  // Of several streets the list is that of the figures above it.
  const listed = figures && figures.streets.length > 1 ? figures.streetId : placeId
  const pages = usePages(JSON.stringify([filter, listed]), (cursor) => ledgerApi.publicList(filter, listed, cursor))
  const communities = (figures?.communities ?? []).map(({ communityId: id, community: name }) => ({ id, name }))
  return (
    <Page title={ledgerCopy.title}>
      <MonthChoice filter={filter} onChange={change} now={now} />
      {figures && figures.streets.length > 1 && <StreetChoice streets={figures.streets} streetId={figures.streetId} onChoose={(id) => { setPlaceId(id); change({ communityId: null }) }} />}
      {communities.length > 1 && <CommunityChoice filter={filter} onChange={change} communities={communities} />}
      <MonthFigures reply={reply} reload={reload} communityId={filter.communityId} />
      <View><SectionTitle>{ledgerCopy.list}</SectionTitle></View>
      <KindChoice filter={filter} onChange={change} categories={figures?.categories ?? []} isPublic />
      <PagedList
        pages={pages}
        empty={{ title: ledgerCopy.empty, note: ledgerCopy.emptyNote, action: { text: ledgerCopy.raise, onPress: () => openPage(routes.raise) } }}
        line={(row) => <IssueCard key={row.id} title={row.title} chip={row.chip} line={publicLine(row, now)} came={cameOf(row)} onPress={() => openPage(routes.issue, { id: row.id })} />}
      />
      <DemoMark text={street?.demoMark} />
    </Page>
  )
}

export default LedgerPage
