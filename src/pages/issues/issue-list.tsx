import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { IssueCard } from '@/features/issue/components/issue-card'
import { issueCopy } from '@/features/issue/copy'
import { describeMine, describePublic, partUsed } from '@/features/issue/describe-issue'
import type { IssueRow, PublicIssueRow } from '@/features/issue/types'
import { call } from '@/shared/api-client/call'
import { usePages, type PageOf } from '@/shared/api-client/use-pages'
import { sentCount } from '@/shared/keep/settlement'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { EmptyState } from '@/shared/ui/empty-state'
import { EndOfList } from '@/shared/ui/end-of-list'
import { ErrorState } from '@/shared/ui/error-state'
import { SkeletonCards } from '@/shared/ui/skeleton'

export type ListName = 'mine' | 'public'

interface Line {
  id: string
  title: string
  chip: IssueRow['chip']
  line: string
  used: number | null
}

const mineLine = (row: IssueRow, now: number): Line => ({ id: row.id, title: row.title, chip: row.chip, line: describeMine(row, now), used: partUsed(row, now) })
const publicLine = (row: PublicIssueRow, now: number): Line => ({ id: row.id, title: row.title, chip: row.chip, line: describePublic(row, now), used: null })

const load = async (list: ListName, communityId: string | null, cursor: string | undefined): Promise<PageOf<Line>> => {
  const now = Date.now()
  if (list === 'mine') {
    const page = await call('listMyIssues', { query: { cursor } })
    return { items: page.items.map((row) => mineLine(row, now)), next: page.next }
  }
  const page = await call('listPublicIssues', { query: { cursor, communityId: communityId ?? undefined } })
  return { items: page.items.map((row) => publicLine(row, now)), next: page.next }
}

const emptyOf: Record<ListName, { title: string; note: string }> = {
  mine: { title: issueCopy.emptyMineTitle, note: issueCopy.emptyMineNote },
  public: { title: issueCopy.emptyPublicTitle, note: issueCopy.emptyPublicNote },
}

export const IssueList = ({ list, communityId, isShown }: { list: ListName; communityId: string | null; isShown: boolean }) => {
  const sent = useSyncExternalStore(sentCount.subscribe, sentCount.get, sentCount.get)
  const pages = usePages(`${list} ${communityId ?? ''} ${sent}`, (cursor) => load(list, communityId, cursor))
  const { reload } = pages
  const wasShown = useRef(isShown)
  useEffect(() => {
    if (isShown && !wasShown.current) void reload()
    wasShown.current = isShown
  }, [isShown, reload])
  usePullDownRefresh(() => { void reload().then(() => Taro.stopPullDownRefresh()) })
  useReachBottom(() => void pages.loadMore())

  if (pages.state === 'loading') return <SkeletonCards count={5} />
  if (pages.state === 'failed') return <ErrorState code={pages.code} message={pages.message} onRetry={() => void reload()} />
  if (pages.items.length === 0) return <EmptyState {...emptyOf[list]} action={{ text: issueCopy.raise, onPress: () => openPage(routes.raise) }} />
  return (
    <View>
      {pages.items.map((line) => (
        <IssueCard key={line.id} {...line} onPress={() => openPage(routes.issue, { id: line.id })} />
      ))}
      {pages.state === 'moreFailed'
        ? <ErrorState code={pages.code} message={pages.message} onRetry={() => void pages.loadMore()} />
        : <EndOfList loading={pages.state === 'more'} text={pages.next === null ? '就这些了' : ''} />}
    </View>
  )
}
