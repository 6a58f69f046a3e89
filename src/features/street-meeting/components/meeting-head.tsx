import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { streetMeetingLabels } from '@contract/street-meeting/vocabulary'
import { Card } from '@/shared/ui/card'
import { Chip } from '@/shared/ui/chip'
import { Heading } from '@/shared/ui/heading'
import { Icon } from '@/shared/ui/icon'
import type { IconName } from '@/shared/ui/icon-names'
import { sayAppointment } from '@/shared/when/say-when'
import { invitedWords, toneOfMeeting } from '../meeting-lines'
import type { StreetMeeting } from '../types'
import './meeting.scss'

const Fact = ({ icon, text }: { icon: IconName; text: string }) => (
  <View className="mq-meeting__fact"><Icon name={icon} size="small" /><Text className="mq-meeting__fact-words">{text}</Text></View>
)

/** What it is about, when, where, who is invited; `acts` below. */
export const MeetingHead = ({ meeting, now, acts }: { meeting: StreetMeeting; now: number; acts?: ReactNode }) => (
  <Card>
    <View className="mq-meeting__top">
      <Heading level={2} className="mq-meeting__title">{meeting.topic}</Heading>
      <Chip tone={toneOfMeeting[meeting.state]} text={streetMeetingLabels[meeting.state]} />
    </View>
    <View className="mq-meeting__facts">
      <Fact icon="calendar" text={sayAppointment(meeting.startsAt, now)} />
      <Fact icon="pin" text={meeting.venue} />
      <Fact icon="people" text={`请了：${invitedWords(meeting)}`} />
      {meeting.cancelledWhy && <Fact icon="alert" text={`取消的原因：${meeting.cancelledWhy}`} />}
    </View>
    {meeting.discussion && <View className="mq-meeting__part"><View className="mq-meeting__label">讨论情况</View><View>{meeting.discussion}</View></View>}
    {meeting.feedback && <View className="mq-meeting__part"><View className="mq-meeting__label">怎么告诉居民</View><View>{meeting.feedback}</View></View>}
    {acts && <View className="mq-meeting__acts">{acts}</View>}
  </Card>
)
