import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Picture } from '@/shared/ui/picture'
import './masked-photo.scss'

interface PhotoFrameProps {
  src: string
  width: number
  height: number
  /** What lies on the photo. */
  children?: ReactNode
}

/** A photo in its own proportions, so that what lies on it lies where it lies on the photo. */
export const PhotoFrame = ({ src, width, height, children }: PhotoFrameProps) => (
  <View className="mq-frame" style={{ paddingTop: `${((height || 3) / (width || 4)) * 100}%` }}>
    <View className="mq-frame__in">
      <Picture className="mq-frame__picture" src={src} alt="" />
      {children}
    </View>
  </View>
)
