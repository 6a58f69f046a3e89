import { View } from '@tarojs/components'
import { PhotoGrid } from './photo-grid'
import './before-after.scss'

interface Shown {
  id: string
  /** Address of the small picture. */
  thumb: string
}

interface BeforeAfterProps {
  before: readonly Shown[]
  after: readonly Shown[]
  /** Counted through all, before first. */
  onOpen: (at: number) => void
}

const tiles = (photos: readonly Shown[], caption: string) =>
  photos.map((photo, at) => ({ key: photo.id, src: photo.thumb, caption, label: photos.length > 1 ? `${caption} ${at + 1}` : caption }))

/** How it was beside how it is: one column each. */
export const BeforeAfter = ({ before, after, onOpen }: BeforeAfterProps) => (
  <View className="mq-before-after">
    <View className="mq-before-after__side"><PhotoGrid photos={tiles(before, '办理前')} onOpen={onOpen} /></View>
    <View className="mq-before-after__side"><PhotoGrid photos={tiles(after, '办理后')} onOpen={(at) => onOpen(before.length + at)} /></View>
  </View>
)
