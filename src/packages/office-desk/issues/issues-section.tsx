import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { listOfficeIssues } from '@/features/desk/api'
import { DeskRow } from '@/features/desk/components/desk-row'
import { PagedList } from '@/features/desk/components/paged-list'
import { ListPane, Panes } from '@/features/desk/components/panes'
import { deskCopy, emptyOffice, officeFilters } from '@/features/desk/copy'
import type { Seat } from '@/features/desk/seats'
import type { OfficeFilter } from '@/features/desk/types'
import { useDeskList } from '@/features/desk/use-desk-list'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { EmptyState } from '@/shared/ui/empty-state'
import { Segmented } from '@/shared/ui/segmented'
import { useNow } from '@/shared/when/use-now'
import { useDesk } from '../store'
import { OpenedIssue } from './opened-issue'

interface IssuesSectionProps {
  seat: Seat
  isWide: boolean
  /** Stands under the list. */
  foot: ReactNode
  onReview: (publicationId: string) => void
}

/** Issues of the community or street: a list on a phone, list and work side by side on a wide screen. */
export const IssuesSection = ({ seat, isWide, foot, onReview }: IssuesSectionProps) => {
  const [filter, setFilter] = useState<OfficeFilter>('inbox')
  const [chosen, setChosen] = useState<string | null>(null)
  const changes = useDesk((state) => state.deskChanges)
  const deskChanged = useDesk((state) => state.deskChanged)
  const pages = useDeskList(filter, changes, (cursor) => listOfficeIssues(filter, cursor))
  const now = useNow()
  const opened = chosen ?? pages.items[0]?.id ?? null
  const filterBy = (next: OfficeFilter) => {
    setChosen(null)
    setFilter(next)
  }
  const changed = () => {
    // What was worked on stays in sight, also when it leaves the list.
    setChosen(opened)
    deskChanged()
  }
  const filters = <Segmented label={deskCopy.filterLabel} options={officeFilters(seat.role)} value={filter} onChange={filterBy} />
  const list = (
    <PagedList
      pages={pages}
      empty={emptyOffice(seat.role, filter)}
      line={(row) => (
        <DeskRow
          key={row.id} row={row} kind="office" now={now} isCurrent={isWide && row.id === opened}
          onPress={() => (isWide ? setChosen(row.id) : openPage(routes.officeIssue, { id: row.id }))}
        />
      )}
    />
  )
  if (!isWide) return <View>{filters}{list}{foot}</View>
  return (
    <Panes list={<ListPane label="事项" filters={filters} foot={foot}>{list}</ListPane>}>
      {opened
        ? <OpenedIssue key={opened} id={opened} takesFocus={chosen !== null} onChanged={changed} onGone={() => setChosen(null)} onReview={onReview} />
        : pages.items.length > 0 && <EmptyState title={deskCopy.pick} />}
    </Panes>
  )
}
