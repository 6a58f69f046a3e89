import { View } from '@tarojs/components'
import { ariaHidden } from './aria'
import './progress.scss'

/** How far along, 0–1. Decoration: the words beside it say the same. */
export const Progress = ({ part, tone = 'amber' }: { part: number; tone?: 'red' | 'amber' | 'blue' | 'green' }) => (
  <View className="mq-progress" {...ariaHidden}>
    <View className={`mq-progress__done mq-progress__done--${tone}`} style={{ width: `${Math.round(Math.min(1, Math.max(0, part)) * 100)}%` }} />
  </View>
)
