import { useDidShow } from '@tarojs/taro'
import { useRef, useSyncExternalStore } from 'react'
import { IssueCard } from '@/features/issue/components/issue-card'
import { issueCopy } from '@/features/issue/copy'
import { cameOf, describeMine, describePublic, partUsed } from '@/features/issue/describe-issue'
import type { IssueListName } from '@/features/issue/slice'
import type { IssueRow, PublicIssueRow } from '@/features/issue/types'
import { call } from '@/shared/api-client/call'
import { isSomebody } from '@/shared/api-client/session'
import { usePages, type PageOf } from '@/shared/api-client/use-pages'
import { sentCount } from '@/shared/keep/settlement'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { PagedList } from '@/shared/ui/paged-list'
import { serverNow } from '@/shared/when/server-clock'
import { useApp } from '@/store'

interface Line {
  id: string
  title: string
  chip: IssueRow['chip']
  line: string
  used: number | null
  came: ReturnType<typeof cameOf>
}

const onePage = 20

const mineLine = (row: IssueRow, now: number): Line => ({ id: row.id, title: row.title, chip: row.chip, line: describeMine(row, now), used: partUsed(row, now), came: null })
const publicLine = (row: PublicIssueRow, now: number): Line => ({ id: row.id, title: row.title, chip: row.chip, line: describePublic(row, now), used: null, came: cameOf(row) })

const loadMine = async (cursor: string | undefined): Promise<PageOf<Line>> => {
  // Nobody is made a guest by looking: without a session nothing is one's own.
  if (!isSomebody()) return { items: [], next: null }
  const page = await call('listMyIssues', { query: { cursor } })
  const now = serverNow()
  return { items: page.items.map((row) => mineLine(row, now)), next: page.next }
}

const loadPublic = async (communityId: string | null, cursor: string | undefined): Promise<PageOf<Line>> => {
  const page = await call('listPublicIssues', { query: { cursor, communityId: communityId ?? undefined } })
  const now = serverNow()
  return { items: page.items.map((row) => publicLine(row, now)), next: page.next }
}

const emptyOf: Record<IssueListName, { title: string; note: string }> = {
  mine: { title: issueCopy.emptyMineTitle, note: issueCopy.emptyMineNote },
  public: { title: issueCopy.emptyPublicTitle, note: issueCopy.emptyPublicNote },
}

export const IssueList = ({ list, communityId }: { list: IssueListName; communityId: string | null }) => {
  const sent = useSyncExternalStore(sentCount.subscribe, sentCount.get, sentCount.get)
  const who = useApp((state) => state.me?.id ?? '')
  const pages = usePages(`${list} ${communityId ?? ''} ${who} ${sent}`, (cursor) => (list === 'mine' ? loadMine(cursor) : loadPublic(communityId, cursor)))
  const isFirstShow = useRef(true)
  useDidShow(() => {
    // Whoever has scrolled further comes back to where they were.
    if (!isFirstShow.current && pages.items.length <= onePage) void pages.reload()
    isFirstShow.current = false
  })
  return (
    <PagedList
      pages={pages}
      empty={{ ...emptyOf[list], action: { text: issueCopy.raise, onPress: () => openPage(routes.raise) } }}
      line={(line) => <IssueCard key={line.id} {...line} onPress={() => openPage(routes.issue, { id: line.id })} />}
    />
  )
}
