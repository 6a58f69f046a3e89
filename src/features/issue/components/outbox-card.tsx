import { View } from '@tarojs/components'
import type { OutboxItem } from '@/shared/keep/outbox-item'
import { copyText } from '@/shared/platform/clipboard'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { Chip } from '@/shared/ui/chip'
import { toast } from '@/shared/ui/toast'
import { sayWhen } from '@/shared/when/say-when'
import { asServerTime } from '@/shared/when/server-clock'
import { outboxCopy } from '../copy'
import { wordsOf } from '../words-of'
import './outbox-card.scss'

interface OutboxCardProps {
  item: OutboxItem
  now: number
  onRetry: () => void
  onMend: () => void
  onDiscard: () => void
}

const copy = async (words: string) => { if (await copyText(words)) toast(outboxCopy.copied) }

const Words = ({ item }: { item: OutboxItem }) => {
  const words = wordsOf(item)
  return (
    <View>
      {words !== '' && words !== item.label && <View className="mq-outbox__words">{words}</View>}
      {item.files.length > 0 && <View className="mq-outbox__photos">{outboxCopy.photos(item.files.length)}</View>}
    </View>
  )
}

/** One write that has not gone out: why, what stands in it, and what the person can do. */
export const OutboxCard = ({ item, now, onRetry, onMend, onDiscard }: OutboxCardProps) => (
  <Card>
    <View className="mq-outbox__head">
      <View className="mq-outbox__label">{item.label}</View>
      <Chip tone={item.trouble ? 'red' : 'amber'} text={item.trouble ? outboxCopy.refused : outboxCopy.waiting} />
    </View>
    <View className="mq-outbox__line">{item.trouble?.message ?? outboxCopy.writtenAt(sayWhen(asServerTime(item.createdAt, now), now))}</View>
    <Words item={item} />
    <View className="mq-outbox__ways">
      <Button kind="quiet" size="row" label={`${outboxCopy.retry}：${item.label}`} onPress={onRetry}>{outboxCopy.retry}</Button>
      {item.trouble && item.endpoint === 'raiseIssue' && <Button kind="quiet" size="row" label={`${outboxCopy.mend}：${item.label}`} onPress={onMend}>{outboxCopy.mend}</Button>}
      {wordsOf(item) !== '' && <Button kind="quiet" size="row" icon="copy" label={`${outboxCopy.copy}：${item.label}`} onPress={() => void copy(wordsOf(item))}>{outboxCopy.copy}</Button>}
      <Button kind="plain" size="row" label={`${outboxCopy.discard}：${item.label}`} onPress={onDiscard}>{outboxCopy.discard}</Button>
    </View>
  </Card>
)
