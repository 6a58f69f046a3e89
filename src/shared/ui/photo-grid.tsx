import { View } from '@tarojs/components'
import { Icon } from './icon'
import { Picture } from './picture'
import { Pressable } from './pressable'
import './photo-grid.scss'

export interface PhotoTile {
  key: string
  /** Address of the small picture. */
  src: string
  /** What it is, spoken: 「照片 1」, 「办理前」. */
  label: string
  /** Words on the picture, e.g. 办理前. */
  caption?: string
}

export interface PhotoGridProps {
  photos: readonly PhotoTile[]
  onOpen?: (at: number) => void
  onRemove?: (key: string) => void
  /** With it, and below `limit`, there is a tile to add one. */
  onAdd?: () => void
  limit?: number
}

export const PhotoGrid = ({ photos, onOpen, onRemove, onAdd, limit = 9 }: PhotoGridProps) => (
  <View className="mq-photos">
    {photos.map((photo, at) => (
      <View key={photo.key} className="mq-photos__tile">
        <Pressable className="mq-photos__open" label={`看大图：${photo.label}`} onPress={() => onOpen?.(at)}>
          <Picture className="mq-photos__picture" src={photo.src} alt="" />
        </Pressable>
        {photo.caption && <View className="mq-photos__caption">{photo.caption}</View>}
        {onRemove && (
          <Pressable className="mq-photos__remove" label={`去掉${photo.label}`} onPress={() => onRemove(photo.key)}>
            <View className="mq-photos__cross"><Icon name="close" size="small" /></View>
          </Pressable>
        )}
      </View>
    ))}
    {onAdd && photos.length < limit && (
      <Pressable className="mq-photos__tile mq-photos__add" onPress={onAdd}>
        <Icon name="camera" />
        <View className="mq-photos__word">加照片</View>
      </Pressable>
    )}
  </View>
)
