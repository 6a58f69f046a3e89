import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { EmptyState, type EmptyStateProps } from './empty-state'
import { EndOfList } from './end-of-list'
import { ErrorState } from './error-state'
import { SkeletonCards } from './skeleton'

export interface PagedListProps<T> {
  /** As usePages gives it. */
  pages: {
    items: readonly T[]
    next: string | null
    state: 'loading' | 'ready' | 'failed' | 'more' | 'moreFailed'
    code: string
    message: string
    reload: () => Promise<void>
    loadMore: () => Promise<void>
  }
  empty: EmptyStateProps
  line: (item: T) => ReactNode
  /** Said under the last one. */
  end?: string
}

/** A page that is a list: loading, failed, empty, the next page at the bottom, the end; pulled down it loads anew. */
export const PagedList = <T,>({ pages, empty, line, end = '就这些了' }: PagedListProps<T>) => {
  usePullDownRefresh(() => { void pages.reload().then(() => Taro.stopPullDownRefresh()) })
  useReachBottom(() => void pages.loadMore())
  if (pages.state === 'loading') return <SkeletonCards count={5} />
  if (pages.state === 'failed') return <ErrorState code={pages.code} message={pages.message} onRetry={() => void pages.reload()} />
  if (pages.items.length === 0) return <EmptyState {...empty} />
  return (
    <View>
      {pages.items.map(line)}
      {pages.state === 'moreFailed'
        ? <ErrorState code={pages.code} message={pages.message} onRetry={() => void pages.loadMore()} />
        : <EndOfList loading={pages.state === 'more'} text={pages.next === null ? end : ''} />}
    </View>
  )
}
