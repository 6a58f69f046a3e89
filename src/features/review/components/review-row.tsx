import { View } from '@tarojs/components'
import { publicationLabels, type PublicationState } from '@contract/review/vocabulary'
import { Chip, type ChipTone } from '@/shared/ui/chip'
import { Pressable } from '@/shared/ui/pressable'
import { sayWhen } from '@/shared/when/say-when'
import type { ReviewRowContent } from '../types'
import './review.scss'

export const reviewTones: Record<PublicationState, ChipTone> = { pending: 'amber', checked: 'blue', published: 'green', held: 'grey', withdrawn: 'grey' }

interface ReviewRowProps {
  row: ReviewRowContent
  now: number
  onPress: () => void
  isCurrent?: boolean
}

/** A line of what waits to be made public. */
export const ReviewRow = ({ row, now, onPress, isCurrent = false }: ReviewRowProps) => (
  <Pressable className={`mq-review-row ${isCurrent ? 'mq-review-row--current' : ''}`} onPress={onPress} current={isCurrent}>
    <View className="mq-review-row__head">
      <View className="mq-review-row__title">{row.title}</View>
      <Chip tone={reviewTones[row.state]} text={publicationLabels[row.state]} />
    </View>
    <View className="mq-review-row__where">{[row.placeName, `${sayWhen(row.requestedAt, now)} 送审`].join(' · ')}</View>
  </Pressable>
)
