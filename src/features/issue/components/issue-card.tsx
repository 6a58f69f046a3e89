import { View } from '@tarojs/components'
import { Card } from '@/shared/ui/card'
import { Chip, type ChipTone } from '@/shared/ui/chip'
import { Progress } from '@/shared/ui/progress'
import { WhatCame, type Came } from './what-came'
import './issue-card.scss'

export interface IssueCardProps {
  title: string
  chip: { tone: ChipTone; text: string }
  /** Where, when, who: one line. */
  line: string
  /** 0–1 of the time for the next step, or null. */
  used?: number | null
  /** What was made public of its result. */
  came?: Came | null
  onPress: () => void
}

const barTones = { red: 'red', amber: 'amber', blue: 'blue', green: 'green', grey: 'amber', teal: 'green' } as const

/** One issue in any list: title and state, one line, the time used. Pressed as a whole. */
export const IssueCard = ({ title, chip, line, used = null, came = null, onPress }: IssueCardProps) => (
  <Card onPress={onPress} className="mq-issue">
    <View className="mq-issue__head">
      <View className="mq-issue__title">{title}</View>
      <Chip tone={chip.tone} text={chip.text} plain={chip.tone === 'green'} />
    </View>
    <View className="mq-issue__line">{line}</View>
    {came && <WhatCame {...came} />}
    {used !== null && <Progress part={used} tone={barTones[chip.tone]} />}
  </Card>
)
