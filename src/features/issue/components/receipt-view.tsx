import { Text, View } from '@tarojs/components'
import { copyText } from '@/shared/platform/clipboard'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import { Icon } from '@/shared/ui/icon'
import { Timeline } from '@/shared/ui/timeline'
import { toast } from '@/shared/ui/toast'
import { receiptCopy } from '../copy'
import type { Receipt } from '../types'
import './receipt-view.scss'

const copyCode = async (code: string) => {
  if (await copyText(code)) toast(receiptCopy.copied)
}

/** Who has it, its number, what comes next and by when; the code that opens it on another phone. */
export const ReceiptView = ({ receipt }: { receipt: Receipt }) => (
  <View>
    <View className="mq-receipt__head">
      <View className="mq-receipt__check"><Icon name="check" size="large" /></View>
      <Heading level={1} className="mq-receipt__title">{receipt.headline}</Heading>
      <View className="mq-receipt__number">{receiptCopy.number} <Text className="mq-receipt__digits">{receipt.number}</Text></View>
    </View>
    <Card>
      <Heading level={2} className="mq-receipt__section">{receiptCopy.next}</Heading>
      <Timeline label={receiptCopy.next} steps={receipt.steps.map((step) => ({ key: step.title, ...step }))} />
    </Card>
    <Card>
      <Heading level={2} className="mq-receipt__section">{receiptCopy.code}</Heading>
      <View className="mq-receipt__code">{receipt.followUpCode}</View>
      <View className="mq-receipt__note">{receiptCopy.codeNote}</View>
      <Button kind="quiet" size="row" icon="copy" onPress={() => void copyCode(receipt.followUpCode)}>{receiptCopy.copy}</Button>
    </Card>
  </View>
)

/** Not sent yet, or refused: what has become of it, at the same place as the receipt. */
export const NoReceiptYet = ({ title, note }: { title: string; note: string }) => (
  <View className="mq-receipt__head">
    <View className="mq-receipt__check mq-receipt__check--kept"><Icon name="outbox" size="large" /></View>
    <Heading level={1} className="mq-receipt__title">{title}</Heading>
    <View className="mq-receipt__note">{note}</View>
  </View>
)
