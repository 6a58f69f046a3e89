import { View } from '@tarojs/components'
import { Button } from './button'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import './state.scss'

export interface EmptyStateProps {
  icon?: IconName
  title: string
  note?: string
  /** What one can do instead: empty pages invite. */
  action?: { text: string; onPress: () => void }
}

export const EmptyState = ({ icon = 'list', title, note, action }: EmptyStateProps) => (
  <View className="mq-state">
    <View className="mq-state__ground"><Icon name={icon} size="large" /></View>
    <View className="mq-state__title">{title}</View>
    {note && <View className="mq-state__note">{note}</View>}
    {action && <Button kind="outline" size="row" onPress={action.onPress}>{action.text}</Button>}
  </View>
)
