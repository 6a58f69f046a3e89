import { View } from '@tarojs/components'
import { aria } from './aria'
import type { PressableProps } from './pressable'
import './pressable.scss'

export const Pressable = ({ children, onPress, role = 'button', className = '', disabled = false, busy = false, ...said }: PressableProps) => (
  <View
    className={`mq-press ${disabled ? 'mq-press--off' : ''} ${className}`}
    hoverClass={disabled || busy ? 'none' : 'mq-press--down'}
    hoverStayTime={80}
    onClick={disabled || busy ? undefined : onPress}
    {...aria({ ...said, role, disabled })}
  >
    {children}
  </View>
)
