import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { listOfficeIssues } from '@/features/desk/api'
import { DeskRow } from '@/features/desk/components/desk-row'
import { PagedList } from '@/features/desk/components/paged-list'
import { ListPane, Panes } from '@/features/desk/components/panes'
import { deskCopy, emptyOffice, officeFilters } from '@/features/desk/copy'
import { nextInQueue } from '@/features/desk/next-in-queue'
import type { Seat } from '@/features/desk/seats'
import type { OfficeFilter } from '@/features/desk/types'
import { useDeskCounts } from '@/features/desk/use-desk-counts'
import { useDeskList } from '@/features/desk/use-desk-list'
import { useOfficeForm } from '@/features/handling/use-office-form'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { EmptyState } from '@/shared/ui/empty-state'
import { Segmented } from '@/shared/ui/segmented'
import { useNow } from '@/shared/when/use-now'
import { useDesk } from '../store'
import { OpenedIssue } from './opened-issue'
import { SelectBar } from './select-bar'
import { SelectedIssues } from './selected-issues'
import { useSelection } from './use-selection'

interface IssuesSectionProps {
  seat: Seat
  isWide: boolean
  /** Stands under the list. */
  foot: ReactNode
  onReview: (publicationId: string) => void
}

/** Issues of the community or street: a list on a phone, list and work side by side on a wide screen. */
export const IssuesSection = ({ seat, isWide, foot, onReview }: IssuesSectionProps) => {
  const [filter, setFilter] = useState<OfficeFilter>(() => officeFilters(seat.role)[0]?.value ?? 'all')
  const [chosen, setChosen] = useState<string | null>(null)
  const changes = useDesk((state) => state.deskChanges)
  const deskChanged = useDesk((state) => state.deskChanged)
  const openFrom = useDesk((state) => state.openFrom)
  const pages = useDeskList(`${seat.key} ${filter}`, changes, (cursor) => listOfficeIssues(seat.placeId, filter, cursor))
  const counts = useDeskCounts(seat.placeId, changes)
  const office = useOfficeForm(seat.role === 'congress_office' ? '' : seat.placeId)
  const selection = useSelection()
  const now = useNow()
  const ids = pages.items.map(({ id }) => id)
  const opened = chosen ?? ids[0] ?? null
  const filterBy = (next: OfficeFilter) => {
    setChosen(null)
    selection.stop()
    setFilter(next)
  }
  const changed = () => {
    // What was worked on stays in sight, also when it leaves the list.
    setChosen(opened)
    deskChanged()
  }
  const press = (id: string) => {
    if (selection.isOn) return selection.toggle(id)
    if (isWide) return setChosen(id)
    openFrom(ids)
    return openPage(routes.officeIssue, { id })
  }
  const doneWithSelected = () => {
    selection.stop()
    setChosen(null)
    deskChanged()
  }
  const maySelect = seat.role === 'community' && filter === 'inbox' && ids.length > 1
  const head = (
    <View>
      <Segmented label={deskCopy.filterLabel} options={officeFilters(seat.role, counts)} value={filter} onChange={filterBy} />
      {maySelect && <SelectBar selection={selection} />}
    </View>
  )
  const list = (
    <PagedList
      pages={pages}
      empty={emptyOffice(seat.role, filter)}
      line={(row) => (
        <DeskRow
          key={row.id} row={row} kind="office" now={now} isCurrent={isWide && !selection.isOn && row.id === opened}
          isChosen={selection.isOn ? selection.ids.includes(row.id) : undefined} onPress={() => press(row.id)}
        />
      )}
    />
  )
  const many = selection.isOn && selection.ids.length > 0 && <SelectedIssues ids={selection.ids} office={office} isWide={isWide} onDone={doneWithSelected} />
  if (!isWide) return <View>{head}{list}{many}{foot}</View>
  const next = () => setChosen(opened ? nextInQueue(ids, opened) : null)
  return (
    <Panes list={<ListPane label="事项" filters={head} foot={foot}>{list}</ListPane>}>
      {selection.isOn
        ? many || <EmptyState title={deskCopy.select} />
        : opened
          ? <OpenedIssue key={opened} id={opened} office={office} takesFocus={chosen !== null} onChanged={changed} onNext={next} onReview={onReview} />
          : pages.items.length > 0 && <EmptyState title={deskCopy.pick} />}
    </Panes>
  )
}
