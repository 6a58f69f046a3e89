import { ErrorState } from '@/shared/ui/error-state'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { reviewCopy } from '../copy'
import { useReview } from '../use-review'
import { ReviewWork, type ReviewWorkProps } from './review-work'

interface LoadedReviewProps extends Omit<ReviewWorkProps, 'review' | 'set' | 'reload'> {
  id: string
  onBack: () => void
}

/** Loads one publication and gives it to the work on it. */
export const LoadedReview = ({ id, onBack, ...work }: LoadedReviewProps) => {
  const { reply, reload, set } = useReview(id)
  if (reply.state === 'loading') return <SkeletonCards count={2} rows={4} />
  if (reply.state === 'failed') {
    const isFinal = reply.code === 'publication.unknown' || reply.code === 'access.denied'
    return <ErrorState code={reply.code} message={reply.message} onRetry={isFinal ? undefined : () => void reload()} other={{ text: reviewCopy.backToList, onPress: onBack }} />
  }
  return <ReviewWork key={id} review={reply.value} set={set} reload={reload} {...work} />
}
