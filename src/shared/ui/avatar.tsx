import { View } from '@tarojs/components'
import { ariaHidden } from './aria'
import './avatar.scss'

/** First character of the name in a circle; the name itself stands beside it, so this one is decoration. */
export const Avatar = ({ name, size = 'large' }: { name: string; size?: 'small' | 'large' }) => (
  <View className={`mq-avatar mq-avatar--${size}`} {...ariaHidden}>{Array.from(name)[0] ?? ''}</View>
)
