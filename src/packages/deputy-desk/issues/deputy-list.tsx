import { View } from '@tarojs/components'
import { useState } from 'react'
import { listDeputyIssues } from '@/features/desk/api'
import { DeskRow } from '@/features/desk/components/desk-row'
import { PagedList } from '@/features/desk/components/paged-list'
import { deputyFilters, deskCopy, emptyDeputy } from '@/features/desk/copy'
import type { DeputyFilter } from '@/features/desk/types'
import { useDeskList } from '@/features/desk/use-desk-list'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { Segmented } from '@/shared/ui/segmented'
import { useNow } from '@/shared/when/use-now'
import { useDesk } from '../store'

/** Issues of my codes and grids, urgent first. */
export const DeputyList = () => {
  const [filter, setFilter] = useState<DeputyFilter>('todo')
  const changes = useDesk((state) => state.deskChanges)
  const pages = useDeskList(filter, changes, (cursor) => listDeputyIssues(filter, cursor))
  const now = useNow()
  return (
    <View>
      <Segmented label={deskCopy.filterLabel} options={deputyFilters} value={filter} onChange={setFilter} />
      <PagedList
        pages={pages}
        empty={emptyDeputy[filter]}
        line={(row) => <DeskRow key={row.id} row={row} kind="deputy" now={now} onPress={() => openPage(routes.deputyIssue, { id: row.id })} />}
      />
    </View>
  )
}
