import { View } from '@tarojs/components'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import { dayInWords, monthInWords } from '../agenda-lines'
import { assessmentCopy } from '../copy'
import type { ThisMonth } from '../types'
import './assessment.scss'

interface MonthCardProps {
  month: ThisMonth
  isBusy: boolean
  error: string | null
  onOpen: () => void
  onGo: (id: string) => void
}

/** How this month stands, and the one step that is next. */
export const MonthCard = ({ month, isBusy, error, onOpen, onGo }: MonthCardProps) => {
  const { assessmentId } = month
  return (
    <Card className="mq-agenda__month">
      <Heading level={2} className="mq-agenda__title">{`${monthInWords(month.month)}研判会`}</Heading>
      <View className="mq-agenda__note">{`${dayInWords(month.closesOn)}截止，${dayInWords(month.holdBy)}前开`}</View>
      {!assessmentId && <View>{month.waiting > 0 ? `现在有 ${month.waiting} 件没研判或没办结` : '眼下没有要研判的事'}</View>}
      {error && <View className="mq-agenda__error" {...aria({ role: 'alert' })}>{error}</View>}
      {assessmentId
        ? <Button onPress={() => onGo(assessmentId)}>{assessmentCopy.goOn}</Button>
        : <Button loading={isBusy} onPress={onOpen}>{assessmentCopy.open}</Button>}
    </Card>
  )
}
