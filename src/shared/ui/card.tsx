import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Pressable } from './pressable'
import './card.scss'

export interface CardProps {
  children: ReactNode
  /** A card that is pressed as a whole; `label` is its spoken name where its words are many. */
  onPress?: () => void
  label?: string
  /** teal = "already there, join it". */
  tone?: 'plain' | 'teal' | 'red'
  /** Holds ListRows: they bring their own height. */
  rows?: boolean
  className?: string
}

export const Card = ({ children, onPress, label, tone = 'plain', rows = false, className = '' }: CardProps) => {
  const name = `mq-card mq-card--${tone} ${rows ? 'mq-card--rows' : ''} ${className}`
  return onPress
    ? <Pressable className={name} onPress={onPress} label={label}>{children}</Pressable>
    : <View className={name}>{children}</View>
}
