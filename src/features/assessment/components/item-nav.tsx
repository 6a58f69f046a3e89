import { View } from '@tarojs/components'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Progress } from '@/shared/ui/progress'
import { assessmentCopy } from '../copy'
import './assessment.scss'

interface ItemNavProps {
  at: number
  count: number
  decided: number
  onGo: (at: number) => void
  /** Back to the whole agenda, on a phone. */
  onList?: () => void
}

/** Where one is in the agenda, and the ones before and after. */
export const ItemNav = ({ at, count, decided, onGo, onList }: ItemNavProps) => (
  <View className="mq-agenda__nav" {...aria({ role: 'navigation', label: assessmentCopy.agenda })}>
    <View className="mq-agenda__where">
      <View className="mq-agenda__count">{`第 ${at + 1} / ${count} 件，定了 ${decided} 件`}</View>
      <Progress part={decided / count} tone="green" />
    </View>
    <View className="mq-agenda__steps">
      {onList && <Button kind="plain" size="row" onPress={onList}>{assessmentCopy.backToAgenda}</Button>}
      <Button kind="quiet" size="row" disabled={at === 0} onPress={() => onGo(at - 1)}>{assessmentCopy.previous}</Button>
      <Button kind="quiet" size="row" disabled={at === count - 1} onPress={() => onGo(at + 1)}>{assessmentCopy.next}</Button>
    </View>
  </View>
)
