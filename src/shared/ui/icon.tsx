import { View } from '@tarojs/components'
import { ariaHidden } from './aria'
import type { IconName } from './icon-names'
import './icon.scss'

export interface IconProps {
  name: IconName
  /** small 18, normal 22, large 30 px; elder mode enlarges each. */
  size?: 'small' | 'normal' | 'large'
  className?: string
}

/** A line icon in the colour of its text. Always decoration: the word beside it, or the button's name, says it. */
export const Icon = ({ name, size = 'normal', className = '' }: IconProps) => (
  <View className={`mq-icon mq-icon--${size} mq-icon--${name} ${className}`} {...ariaHidden} />
)
