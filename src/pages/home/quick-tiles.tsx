import { View } from '@tarojs/components'
import { Icon } from '@/shared/ui/icon'
import type { IconName } from '@/shared/ui/icon-names'
import { Pressable } from '@/shared/ui/pressable'
import './quick-tiles.scss'

export interface QuickTile {
  name: string
  note: string
  icon: IconName
  tone: 'red' | 'amber' | 'teal' | 'night' | 'green'
  onPress: () => void
}

/** Two columns of what one can do here; one column of larger ones in elder mode. */
export const QuickTiles = ({ tiles }: { tiles: readonly QuickTile[] }) => (
  <View className="mq-tiles">
    {tiles.map((tile) => (
      <Pressable key={tile.name} className={`mq-tiles__one mq-tiles__one--${tile.tone}`} onPress={tile.onPress}>
        <View className="mq-tiles__icon"><Icon name={tile.icon} /></View>
        <View className="mq-tiles__words">
          <View className="mq-tiles__name">{tile.name}</View>
          <View className="mq-tiles__note">{tile.note}</View>
        </View>
      </Pressable>
    ))}
  </View>
)
