import { View } from '@tarojs/components'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { Chip } from '@/shared/ui/chip'
import { Heading } from '@/shared/ui/heading'
import { sayDue } from '@/shared/when/say-when'
import { meetingCopy } from '../copy'
import { outcomeWords } from '../meeting-lines'
import type { MeetingIssue, Milestone } from '../types'
import { MilestoneRow } from './milestone-rows'
import './meeting.scss'

interface MeetingIssueCardProps {
  issue: MeetingIssue
  now: number
  onMeet: (milestone: Milestone) => void
  /** To the issue itself; only for who handles it. */
  onOpen?: () => void
}

/** One issue of the meeting: what it is, what was decided, its milestones. */
export const MeetingIssueCard = ({ issue, now, onMeet, onOpen }: MeetingIssueCardProps) => {
  const outcome = outcomeWords(issue)
  return (
    <Card>
      <View className="mq-meeting__top">
        <Heading level={2} className="mq-meeting__title">{issue.title ?? meetingCopy.gone}</Heading>
        <Chip tone={issue.chip.tone} text={issue.chip.text} />
      </View>
      <View className="mq-meeting__note">{[issue.communityName, issue.placeName === issue.communityName ? null : issue.placeName, issue.number].filter(Boolean).join(' · ')}</View>
      {issue.proposedUnit && !outcome && <View className="mq-meeting__note">{`社区建议：${issue.proposedUnit.name}`}</View>}
      {outcome && <View className="mq-meeting__part"><View className="mq-meeting__label">{outcome}</View>{issue.words && <View>{issue.words}</View>}</View>}
      {outcome && issue.dueAt && issue.outcome === 'assigned' && <View className="mq-meeting__note">{`解决时限：${sayDue(issue.dueAt, now)}`}</View>}
      {issue.milestones.length > 0 && (
        <View className="mq-meeting__part">
          <View className="mq-meeting__label">{meetingCopy.stones}</View>
          {issue.milestones.map((milestone) => <MilestoneRow key={milestone.id} milestone={milestone} onMeet={onMeet} />)}
        </View>
      )}
      {onOpen && issue.title !== null && <Button kind="plain" size="row" onPress={onOpen}>看这件事</Button>}
    </Card>
  )
}
