import { Text, View } from '@tarojs/components'
import { participantDutyLabels, participantSideLabels } from '@contract/participant/vocabulary'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import type { Participant } from '../types'
import './participants.scss'

interface ParticipantsCardProps {
  participants: readonly Participant[]
  /** Where and when, in words. */
  place: string | null
  /** Absent: only to be read. */
  onEdit?: () => void
}

/** Who took part. */
export const ParticipantsCard = ({ participants, place, onEdit }: ParticipantsCardProps) => (
  <Card className="mq-people">
    <View className="mq-people__head">
      <Heading level={2} className="mq-people__title">参加人员</Heading>
      {onEdit && <Button kind="quiet" size="row" onPress={onEdit}>{participants.length > 0 ? '改一改' : '记一记'}</Button>}
    </View>
    {place && <View className="mq-people__note">{place}</View>}
    {participants.length === 0 && <View className="mq-people__note">还没有记。结束会议前要记下谁参加了</View>}
    {participants.map(({ id, name, title, side, duty }) => (
      <View key={id} className="mq-people__one">
        <Text className="mq-people__name">{name}</Text>
        <Text className="mq-people__note">{[title || participantSideLabels[side], duty === 'member' ? null : participantDutyLabels[duty]].filter(Boolean).join(' · ')}</Text>
      </View>
    ))}
  </Card>
)
