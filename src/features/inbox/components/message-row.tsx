import { Text, View } from '@tarojs/components'
import type { ReplyOf } from '@contract/api'
import { sayWhen } from '@/shared/when/say-when'
import { ariaHidden } from '@/shared/ui/aria'
import { Card } from '@/shared/ui/card'
import { inboxCopy } from '../copy'
import './message-row.scss'

type Message = ReplyOf<'listInbox'>['items'][number]

/** The number in brackets at the end stays in one piece. */
const parted = (text: string) => /^(.*?)(（[^（）]*\d）)?$/s.exec(text) ?? [text, text]

/** One message: what happened, when; a tap opens the issue. */
export const MessageRow = ({ message, now, onOpen }: { message: Message; now: number; onOpen?: () => void }) => {
  const [, said, number] = parted(message.text)
  return (
    <Card onPress={onOpen}>
      <View className="mq-message__head">
        <View className={message.read ? 'mq-message__title' : 'mq-message__title mq-message__title--new'}>
          {!message.read && <View className="mq-message__dot" {...ariaHidden} />}
          <Text>{message.title}</Text>
        </View>
        <View className="mq-message__when">{message.read ? sayWhen(message.at, now) : `${inboxCopy.unread} · ${sayWhen(message.at, now)}`}</View>
      </View>
      <View className="mq-message__text">{said}{number && <Text className="mq-message__number">{number}</Text>}</View>
    </Card>
  )
}
