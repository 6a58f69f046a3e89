import { Text, View } from '@tarojs/components'
import { aria } from '@/shared/ui/aria'
import { Heading } from '@/shared/ui/heading'
import { Icon } from '@/shared/ui/icon'
import { useLook } from '@/shared/ui/look'
import { Pressable } from '@/shared/ui/pressable'
import { placeCopy } from '../copy'
import type { ChosenPlace } from '../chosen-place'
import './place-head.scss'

export interface PlaceHeadProps {
  place: ChosenPlace | null
  /** Name of the street before a place is chosen. */
  street: string
  unread: number
  onChange: () => void
  onInbox: () => void
}

const bellName = (unread: number) => (unread > 0 ? `消息，${unread} 条未读` : '消息')

/** Head of home: where one is, the large version, the bell (in elder mode new messages are a line of the page). */
export const PlaceHead = ({ place, street, unread, onChange, onInbox }: PlaceHeadProps) => {
  const { elder, toggleElder } = useLook()
  const above = place ? [place.street, place.community].filter(Boolean).join(' · ') : street
  return (
    <View className="mq-place" {...aria({ role: 'banner' })}>
      <View className="mq-place__in">
        <View className="mq-place__words">
          {!elder && <View className="mq-place__above">{above}</View>}
          <View className="mq-place__line">
            {!elder && <Icon name="pin" className="mq-place__pin" />}
            <Heading level={1} className="mq-place__name">{place?.name ?? placeCopy.choosePlace}</Heading>
            <Pressable className="mq-place__change" onPress={onChange} label={place ? '更换小区' : '去选小区'}>
              <Text>{place ? placeCopy.change : '去选'}</Text>
            </Pressable>
          </View>
        </View>
        <Pressable className="mq-place__elder" onPress={toggleElder}><View className="mq-place__pill">{elder ? '标准版' : '长辈版'}</View></Pressable>
        {!elder && (
          <Pressable className="mq-place__bell" label={bellName(unread)} onPress={onInbox}>
            <Icon name="bell" />
            {unread > 0 && <View className="mq-place__dot" />}
          </Pressable>
        )}
      </View>
    </View>
  )
}
