import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'

/** A heading inside a page whose look is the caller's. */
export const Heading = ({ level, children, className = '' }: { level: 1 | 2 | 3; children: ReactNode; className?: string }) => (
  <View className={className} {...aria({ role: 'heading', level })}>{children}</View>
)
