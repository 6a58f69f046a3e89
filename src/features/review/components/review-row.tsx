import { View } from '@tarojs/components'
import { holdReasonLabels } from '@contract/review/vocabulary'
import { Button } from '@/shared/ui/button'
import { Chip } from '@/shared/ui/chip'
import { Pressable } from '@/shared/ui/pressable'
import { sayWhen } from '@/shared/when/say-when'
import { reviewCopy } from '../copy'
import { stageOf } from '../stages'
import type { ReviewRowContent } from '../types'
import './review.scss'

interface ReviewRowProps {
  row: ReviewRowContent
  now: number
  onPress: () => void
  /** Where it may be taken back from the list itself. */
  onWithdraw?: () => void
  isCurrent?: boolean
}

const lineOf = ({ placeName, publishedAt, requestedAt, reason }: ReviewRowContent, now: number): string =>
  [placeName, publishedAt ? `${sayWhen(publishedAt, now)} 公开` : `${sayWhen(requestedAt, now)} 送审`, reason && holdReasonLabels[reason]].filter(Boolean).join(' · ')

/** A line of what waits to be made public, is public or was held back. */
export const ReviewRow = ({ row, now, onPress, onWithdraw, isCurrent = false }: ReviewRowProps) => {
  const { tone, text } = stageOf(row)
  return (
    <View className={`mq-review-row ${onWithdraw ? 'mq-review-row--narrow' : ''} ${isCurrent ? 'mq-review-row--current' : ''}`}>
      <Pressable className="mq-review-row__open" onPress={onPress} current={isCurrent}>
        <View className="mq-review-row__head">
          <View className="mq-review-row__title">{row.title}</View>
          <Chip tone={tone} text={text} />
        </View>
        <View className="mq-review-row__where">{lineOf(row, now)}</View>
      </Pressable>
      {onWithdraw && row.allowedActions.includes('withdraw') && (
        <Button kind="quiet" size="row" label={`${reviewCopy.withdraw}：${row.title}`} onPress={onWithdraw}>{reviewCopy.withdraw}</Button>
      )}
    </View>
  )
}
