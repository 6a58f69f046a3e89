import { View } from '@tarojs/components'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import { sayDay } from '@/shared/when/say-when'
import type { Assessment } from '../types'
import './assessment.scss'

/** That it is closed, and what else was agreed. */
export const MinutesCard = ({ assessment, now }: { assessment: Assessment; now: number }) => {
  if (!assessment.closedAt) return null
  return (
    <Card tone="teal">
      <Heading level={2} className="mq-agenda__title">{`${sayDay(assessment.closedAt, now)}已成纪要`}</Heading>
      <View className="mq-agenda__note">{`${assessment.itemCount} 件逐件定了，内容不再改动`}</View>
      {assessment.remarks.map((remark, at) => <View key={remark}>{`${at + 1}. ${remark}`}</View>)}
    </Card>
  )
}
