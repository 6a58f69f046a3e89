import { View } from '@tarojs/components'
import { streetMeetingLabels } from '@contract/street-meeting/vocabulary'
import { Chip } from '@/shared/ui/chip'
import { Pressable } from '@/shared/ui/pressable'
import { sayAppointment } from '@/shared/when/say-when'
import { progressOf, toneOfMeeting } from '../meeting-lines'
import type { MeetingLine } from '../types'
import './meeting.scss'

/** A line of the list: what it is about, when and where, how it stands. */
export const MeetingRow = ({ row, now, onPress }: { row: MeetingLine; now: number; onPress: () => void }) => (
  <Pressable className="mq-meeting-row" onPress={onPress}>
    <View className="mq-meeting-row__head">
      <View className="mq-meeting-row__title">{row.topic}</View>
      <Chip tone={toneOfMeeting[row.state]} text={streetMeetingLabels[row.state]} />
    </View>
    <View className="mq-meeting-row__note">{[sayAppointment(row.startsAt, now), row.venue, progressOf(row)].join(' · ')}</View>
  </Pressable>
)
