import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './thumb-foot.scss'

/** The main action at the thumb, where it depends on what was loaded; without one there is no foot. */
export const ThumbFoot = ({ children }: { children: ReactNode }) => (children ? (
  <View>
    <View className="mq-thumb__room" />
    <View className="mq-thumb"><View className="mq-thumb__in">{children}</View></View>
  </View>
) : null)
