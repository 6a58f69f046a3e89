import { useState } from 'react'
import { issueCopy } from '@/features/issue/copy'
import { ToLedger } from '@/features/issue/components/to-ledger'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { Card } from '@/shared/ui/card'
import { ListRow } from '@/shared/ui/list-row'
import { Page } from '@/shared/ui/page'
import { Segmented } from '@/shared/ui/segmented'
import { useApp } from '@/store'
import { IssueList } from './issue-list'

const lists = [{ value: 'public', name: issueCopy.everyones }, { value: 'mine', name: issueCopy.ofMine }] as const
type Reach = 'community' | 'street'

const IssuesPage = () => {
  const list = useApp((state) => state.issueList)
  const showIssues = useApp((state) => state.showIssues)
  const place = useApp((state) => state.place)
  const waiting = useApp((state) => state.waitingCount)
  const [reach, setReach] = useState<Reach>('community')
  const communityId = list === 'public' && reach === 'community' ? place?.communityId ?? null : null
  return (
    <Page title={issueCopy.tab} tab="issues" back={false}>
      <Segmented label={issueCopy.which} options={lists} value={list} onChange={showIssues} />
      {list === 'public' && place?.community && (
        <Segmented label={issueCopy.where} options={[{ value: 'community', name: place.community }, { value: 'street', name: issueCopy.wholeStreet }]} value={reach} onChange={setReach} />
      )}
      {list === 'mine' && waiting > 0 && (
        <Card rows><ListRow icon="outbox" label={issueCopy.waiting(waiting)} note={issueCopy.waitingNote} onPress={() => openPage(routes.outbox)} /></Card>
      )}
      {list === 'public' && <ToLedger />}
      <IssueList key={list} list={list} communityId={communityId} />
    </Page>
  )
}

export default IssuesPage
