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
  className?: string
}

export const Card = ({ children, onPress, label, tone = 'plain', className = '' }: CardProps) => {
  const name = `mq-card mq-card--${tone} ${className}`
  return onPress
    ? <Pressable className={name} onPress={onPress} label={label}>{children}</Pressable>
    : <View className={name}>{children}</View>
}
