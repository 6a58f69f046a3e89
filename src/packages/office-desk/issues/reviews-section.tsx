import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { PagedList } from '@/features/desk/components/paged-list'
import { ListPane, Panes, PaneWork } from '@/features/desk/components/panes'
import { useDeskList } from '@/features/desk/use-desk-list'
import { LoadedReview } from '@/features/review/components/loaded-review'
import { QuickWithdraw } from '@/features/review/components/quick-withdraw'
import { ReviewRow } from '@/features/review/components/review-row'
import { emptyReviews, reviewCopy } from '@/features/review/copy'
import { reviewFilterChoices, type ReviewFilter } from '@/features/review/filters'
import { listReviews } from '@/features/review/send-review'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { EmptyState } from '@/shared/ui/empty-state'
import { Segmented } from '@/shared/ui/segmented'
import { useNow } from '@/shared/when/use-now'
import { useDesk } from '../store'

interface ReviewsSectionProps {
  isWide: boolean
  /** Stands under the list. */
  foot: ReactNode
  /** Opened first, when one comes from its issue. */
  firstId: string | null
}

/** What waits to be made public, what is public, what was held back. */
export const ReviewsSection = ({ isWide, foot, firstId }: ReviewsSectionProps) => {
  const [filter, setFilter] = useState<ReviewFilter>('waiting')
  const [chosen, setChosen] = useState<string | null>(firstId)
  const [withdrawing, setWithdrawing] = useState<string | null>(null)
  const changes = useDesk((state) => state.deskChanges)
  const deskChanged = useDesk((state) => state.deskChanged)
  const pages = useDeskList(`reviews ${filter}`, changes, (cursor) => listReviews(filter, cursor))
  const now = useNow()
  const opened = chosen ?? pages.items[0]?.id ?? null
  const filterBy = (next: ReviewFilter) => {
    setChosen(null)
    setFilter(next)
  }
  const changed = () => {
    // What was worked on stays in sight, also when it leaves the list.
    setChosen(opened)
    deskChanged()
  }
  const filters = <Segmented label={reviewCopy.filterLabel} options={reviewFilterChoices} value={filter} onChange={filterBy} />
  const list = (
    <PagedList
      pages={pages}
      empty={emptyReviews[filter]}
      line={(row) => (
        <ReviewRow
          key={row.id} row={row} now={now} isCurrent={isWide && row.id === opened} onWithdraw={filter === 'published' ? () => setWithdrawing(row.id) : undefined}
          onPress={() => (isWide ? setChosen(row.id) : openPage(routes.officeReview, { id: row.id }))}
        />
      )}
    />
  )
  const withdraw = <QuickWithdraw id={withdrawing} onChanged={deskChanged} onClose={() => setWithdrawing(null)} />
  if (!isWide) return <View>{filters}{list}{foot}{withdraw}</View>
  return (
    <View>
      <Panes list={<ListPane label="公开审核" filters={filters} foot={foot}>{list}</ListPane>}>
        {opened
          ? (
            <LoadedReview
              key={opened} id={opened} takesFocus={chosen !== null} onBack={() => setChosen(null)} onChanged={changed}
              layout={({ texts, now: publicNow, steps, main }) => <PaneWork detail={<View>{texts}{publicNow}</View>} side={<View className="mq-review-side">{steps}{main}</View>} />}
            />
          )
          : pages.items.length > 0 && <EmptyState icon="shield" title={reviewCopy.pick} />}
      </Panes>
      {withdraw}
    </View>
  )
}
