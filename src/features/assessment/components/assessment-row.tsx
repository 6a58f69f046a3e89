import { View } from '@tarojs/components'
import { assessmentLabels } from '@contract/assessment/vocabulary'
import { Chip } from '@/shared/ui/chip'
import { Pressable } from '@/shared/ui/pressable'
import { sayDay } from '@/shared/when/say-when'
import { monthInWords, progressOf } from '../agenda-lines'
import type { AssessmentLine } from '../types'
import './assessment.scss'

/** A line of the list: whose, which month, how far. */
export const AssessmentRow = ({ row, now, onPress }: { row: AssessmentLine; now: number; onPress: () => void }) => (
  <Pressable className="mq-agenda-row" onPress={onPress}>
    <View className="mq-agenda-row__head">
      <View className="mq-agenda-row__title">{`${row.communityName} · ${monthInWords(row.month)}`}</View>
      <Chip tone={row.state === 'open' ? 'amber' : 'green'} text={assessmentLabels[row.state]} />
    </View>
    <View className="mq-agenda-row__note">{[progressOf(row), row.closedAt ? `${sayDay(row.closedAt, now)} 成纪要` : `${sayDay(row.openedAt, now)} 开的`].join(' · ')}</View>
  </Pressable>
)
