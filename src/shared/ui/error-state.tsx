import { View } from '@tarojs/components'
import { aria } from './aria'
import { Button } from './button'
import { Icon } from './icon'
import './state.scss'

export interface ErrorStateProps {
  /** Plain Chinese that says what to do: the message of an ApiError. */
  message: string
  /** Code of the ApiError: without network the picture says so. */
  code?: string
  onRetry?: () => void
  /** A second way on, e.g. back home. */
  other?: { text: string; onPress: () => void }
}

export const ErrorState = ({ message, code = '', onRetry, other }: ErrorStateProps) => (
  <View className="mq-state" {...aria({ role: 'alert' })}>
    <View className="mq-state__ground"><Icon name={code.startsWith('network.') ? 'offline' : 'alert'} size="large" /></View>
    <View className="mq-state__title">{message}</View>
    {onRetry && <Button size="row" icon="refresh" onPress={onRetry}>再试一次</Button>}
    {other && <Button kind={onRetry ? 'plain' : 'primary'} size="row" onPress={other.onPress}>{other.text}</Button>}
  </View>
)
