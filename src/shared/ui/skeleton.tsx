import { View } from '@tarojs/components'
import { aria, ariaHidden } from './aria'
import './skeleton.scss'

const lines = (count: number) => Array.from({ length: count }, (_, at) => <View key={at} className={`mq-skeleton__line mq-skeleton__line--${at === 0 ? 'title' : 'text'}`} />)

/** Grey cards of the height of what is coming, so that nothing jumps; spoken once as 「正在加载」. */
export const SkeletonCards = ({ count = 3, rows = 2 }: { count?: number; rows?: number }) => (
  <View className="mq-skeleton" {...aria({ role: 'status', label: '正在加载' })}>
    {Array.from({ length: count }, (_, at) => (
      <View key={at} className="mq-card mq-skeleton__card" {...ariaHidden}>{lines(rows)}</View>
    ))}
  </View>
)
