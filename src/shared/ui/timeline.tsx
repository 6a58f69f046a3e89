import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria, ariaHidden } from './aria'
import './timeline.scss'

export interface TimelineStep {
  key: string
  title: string
  /** Small words after the title, e.g. when. */
  aside?: string
  /** Running text. */
  words?: string | null
  /** Small line below, e.g. who. */
  note?: string | null
  /** done = a fact; now = what is owed next; next = later. */
  stage: 'done' | 'now' | 'next'
  more?: ReactNode
}

export const Timeline = ({ steps, label }: { steps: readonly TimelineStep[]; label: string }) => (
  <View className="mq-timeline" {...aria({ role: 'list', label })}>
    {steps.map((step) => (
      <View key={step.key} className={`mq-timeline__step mq-timeline__step--${step.stage}`} {...aria({ role: 'listitem' })}>
        <View className="mq-timeline__dot" {...ariaHidden} />
        <View className="mq-timeline__words">
          <View>
            <Text className="mq-timeline__title">{step.title}</Text>
            {step.aside && <Text className="mq-timeline__aside"> {step.aside}</Text>}
          </View>
          {step.words && <View className="mq-timeline__text">{step.words}</View>}
          {step.note && <View className="mq-timeline__note">{step.note}</View>}
          {step.more}
        </View>
      </View>
    ))}
  </View>
)
