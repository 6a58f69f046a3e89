import { View } from '@tarojs/components'
import type { OutboxItem } from '@/shared/keep/outbox-item'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { Chip } from '@/shared/ui/chip'
import { sayWhen } from '@/shared/when/say-when'
import { outboxCopy } from '../copy'
import './outbox-card.scss'

interface OutboxCardProps {
  item: OutboxItem
  now: number
  onRetry: () => void
  onMend: () => void
  onDiscard: () => void
}

/** One write that has not gone out: why, and what the person can do. */
export const OutboxCard = ({ item, now, onRetry, onMend, onDiscard }: OutboxCardProps) => (
  <Card>
    <View className="mq-outbox__head">
      <View className="mq-outbox__label">{item.label}</View>
      <Chip tone={item.trouble ? 'red' : 'amber'} text={item.trouble ? outboxCopy.refused : outboxCopy.waiting} />
    </View>
    <View className="mq-outbox__line">{item.trouble?.message ?? outboxCopy.writtenAt(sayWhen(new Date(item.createdAt).toISOString(), now))}</View>
    <View className="mq-outbox__ways">
      <Button kind="quiet" size="row" label={`${outboxCopy.retry}：${item.label}`} onPress={onRetry}>{outboxCopy.retry}</Button>
      {item.trouble && item.endpoint === 'raiseIssue' && <Button kind="quiet" size="row" label={`${outboxCopy.mend}：${item.label}`} onPress={onMend}>{outboxCopy.mend}</Button>}
      <Button kind="plain" size="row" label={`${outboxCopy.discard}：${item.label}`} onPress={onDiscard}>{outboxCopy.discard}</Button>
    </View>
  </Card>
)
