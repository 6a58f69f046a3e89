import { Text, View } from '@tarojs/components'
import { Card } from '@/shared/ui/card'
import { Chip } from '@/shared/ui/chip'
import { Heading } from '@/shared/ui/heading'
import { describeDetail } from '../describe-detail'
import type { IssueDetail } from '../types'
import { HeadPhotos } from './issue-photos'
import './issue-head.scss'

/** What it is, where, how it stands, who has it and by when. */
export const IssueHead = ({ issue, now }: { issue: IssueDetail; now: number }) => {
  const { where, standing, text } = describeDetail(issue, now)
  return (
    <Card>
      <View className="mq-head__top">
        <Chip tone={issue.chip.tone} text={issue.chip.text} />
        {issue.number !== '' && <Text className="mq-head__note">{issue.number}</Text>}
      </View>
      <Heading level={2} className="mq-head__title">{issue.title}</Heading>
      <View className="mq-head__where">{where}</View>
      {text && <View className="mq-head__text">{text}</View>}
      {issue.photos.length > 0 && <View className="mq-head__photos"><HeadPhotos issue={issue} /></View>}
      {standing && <View className={`mq-head__standing ${issue.overdue ? 'mq-head__standing--late' : ''}`}>{standing}</View>}
    </Card>
  )
}
