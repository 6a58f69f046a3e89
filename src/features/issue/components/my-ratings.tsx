import { Text, View } from '@tarojs/components'
import { scoreLabels } from '@contract/issue/vocabulary'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import { ratingCopy } from '../copy'
import type { IssueDetail } from '../types'
import './rating-card.scss'

/** What I said about it; nobody's rating but one's own stands here. */
export const MyRatings = ({ ratings }: { ratings: IssueDetail['ratings'] }) => {
  const mine = ratings.filter((rating) => rating.mine)
  const reason = mine.find((rating) => rating.reason)?.reason
  if (mine.length === 0) return null
  return (
    <Card>
      <Heading level={2} className="mq-rating__title">{ratingCopy.mine}</Heading>
      {mine.map((rating) => (
        <View key={rating.subject} className="mq-rating__given">
          <Text>{ratingCopy[rating.subject]}</Text>
          <Text className="mq-rating__name">{scoreLabels[rating.score]}</Text>
        </View>
      ))}
      {reason && <View className="mq-rating__note">{reason}</View>}
    </Card>
  )
}
