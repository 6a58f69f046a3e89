import { Text, View } from '@tarojs/components'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { Pressable } from './pressable'
import './list-row.scss'

export interface ListRowProps {
  label: string
  value?: string
  /** Second line below the label. */
  note?: string
  icon?: IconName
  /** With it the row is a button with a chevron. */
  onPress?: () => void
  danger?: boolean
}

export const ListRow = ({ label, value, note, icon, onPress, danger = false }: ListRowProps) => {
  const inside = (
    <View className="mq-row__in">
      {icon && <Icon name={icon} className="mq-row__icon" />}
      <View className="mq-row__words">
        <View className="mq-row__label">{label}</View>
        {note && <View className="mq-row__note">{note}</View>}
      </View>
      {(value || onPress) && (
        <View className="mq-row__end">
          {value && <Text className="mq-row__value">{value}</Text>}
          {onPress && <Icon name="chevron-right" className="mq-row__chevron" />}
        </View>
      )}
    </View>
  )
  const name = `mq-row ${danger ? 'mq-row--danger' : ''}`
  return onPress ? <Pressable className={name} onPress={onPress}>{inside}</Pressable> : <View className={name}>{inside}</View>
}
