import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '@/shared/ui/button'
import { EmptyState } from '@/shared/ui/empty-state'
import { EndOfList } from '@/shared/ui/end-of-list'
import { ErrorState } from '@/shared/ui/error-state'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { deskCopy } from '../copy'
import './desk-row.scss'

export interface PagedListProps<T> {
  pages: {
    items: readonly T[]
    next: string | null
    state: 'loading' | 'ready' | 'failed' | 'more' | 'moreFailed'
    code: string
    message: string
    reload: () => Promise<void>
    loadMore: () => Promise<void>
  }
  empty: { title: string; note: string }
  line: (item: T) => ReactNode
}

/** Loading, failed, empty, more and end of any list of a desk. The next page comes at the bottom, or by its button. */
export const PagedList = <T,>({ pages, empty, line }: PagedListProps<T>) => {
  if (pages.state === 'loading') return <SkeletonCards count={5} />
  if (pages.state === 'failed') return <ErrorState code={pages.code} message={pages.message} onRetry={() => void pages.reload()} />
  if (pages.items.length === 0) return <EmptyState {...empty} />
  return (
    <View>
      <View className="mq-desk-list">{pages.items.map(line)}</View>
      {/* A foot that stays: where one of several children goes, Taro sends all of them to WeChat again, each row of the list with them. */}
      <View>
        {pages.state === 'moreFailed' && <ErrorState code={pages.code} message={pages.message} onRetry={() => void pages.loadMore()} />}
        {pages.state === 'more' && <EndOfList loading />}
        {pages.state === 'ready' && pages.next === null && <EndOfList loading={false} text={deskCopy.end} />}
        {pages.state === 'ready' && pages.next !== null && <Button kind="plain" onPress={() => void pages.loadMore()}>{deskCopy.more}</Button>}
      </View>
    </View>
  )
}
