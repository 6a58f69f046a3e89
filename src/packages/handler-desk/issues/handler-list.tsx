import { View } from '@tarojs/components'
import { useState } from 'react'
import { listHandlerIssues } from '@/features/desk/api'
import { DeskRow } from '@/features/desk/components/desk-row'
import { PagedList } from '@/features/desk/components/paged-list'
import { deskCopy, emptyHandler, handlerFilters } from '@/features/desk/copy'
import type { HandlerFilter } from '@/features/desk/types'
import { useDeskList } from '@/features/desk/use-desk-list'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { Segmented } from '@/shared/ui/segmented'
import { useNow } from '@/shared/when/use-now'
import { useDesk } from '../store'

/** What is assigned to the unit, urgent first. */
export const HandlerList = () => {
  const [filter, setFilter] = useState<HandlerFilter>('todo')
  const changes = useDesk((state) => state.deskChanges)
  const pages = useDeskList(filter, changes, (cursor) => listHandlerIssues(filter, cursor))
  const now = useNow()
  return (
    <View>
      <Segmented label={deskCopy.filterLabel} options={handlerFilters} value={filter} onChange={setFilter} />
      <PagedList
        pages={pages}
        empty={emptyHandler[filter]}
        line={(row) => <DeskRow key={row.id} row={row} kind="handler" now={now} onPress={() => openPage(routes.handlerIssue, { id: row.id })} />}
      />
    </View>
  )
}
