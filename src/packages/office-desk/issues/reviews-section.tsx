import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { PagedList } from '@/features/desk/components/paged-list'
import { ListPane, Panes, PaneWork } from '@/features/desk/components/panes'
import { useDeskList } from '@/features/desk/use-desk-list'
import { LoadedReview } from '@/features/review/components/loaded-review'
import { ReviewRow } from '@/features/review/components/review-row'
import { reviewCopy } from '@/features/review/copy'
import { listReviews } from '@/features/review/send-review'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { EmptyState } from '@/shared/ui/empty-state'
import { useNow } from '@/shared/when/use-now'
import { useDesk } from '../store'

interface ReviewsSectionProps {
  isWide: boolean
  /** Stands under the list. */
  foot: ReactNode
  /** Opened first, when one comes from its issue. */
  firstId: string | null
}

/** What waits to be made public. */
export const ReviewsSection = ({ isWide, foot, firstId }: ReviewsSectionProps) => {
  const [chosen, setChosen] = useState<string | null>(firstId)
  const changes = useDesk((state) => state.deskChanges)
  const deskChanged = useDesk((state) => state.deskChanged)
  const pages = useDeskList('reviews', changes, listReviews)
  const now = useNow()
  const opened = chosen ?? pages.items[0]?.id ?? null
  const changed = () => {
    // What was worked on stays in sight, also when it leaves the list.
    setChosen(opened)
    deskChanged()
  }
  const list = (
    <PagedList
      pages={pages}
      empty={{ title: reviewCopy.emptyTitle, note: reviewCopy.emptyNote }}
      line={(row) => (
        <ReviewRow
          key={row.id} row={row} now={now} isCurrent={isWide && row.id === opened}
          onPress={() => (isWide ? setChosen(row.id) : openPage(routes.officeReview, { id: row.id }))}
        />
      )}
    />
  )
  if (!isWide) return <View>{list}{foot}</View>
  return (
    <Panes list={<ListPane label="公开审核" foot={foot}>{list}</ListPane>}>
      {opened
        ? (
          <LoadedReview
            key={opened} id={opened} takesFocus={chosen !== null} onBack={() => setChosen(null)} onChanged={changed}
            layout={({ texts, steps }) => <PaneWork detail={texts} side={steps} />}
          />
        )
        : pages.items.length > 0 && <EmptyState icon="shield" title={reviewCopy.pick} />}
    </Panes>
  )
}
