import { View } from '@tarojs/components'
import { ariaHidden } from '@/shared/ui/aria'
import type { Mask } from '../masks'
import './masked-photo.scss'

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`

/** Where a rectangle lies on its photo. */
export const placeOf = ({ x, y, width, height }: Mask) => ({ left: percent(x), top: percent(y), width: percent(width), height: percent(height) })

/** Rectangles over a photo, only to be seen. */
export const MaskBlocks = ({ masks }: { masks: readonly Mask[] }) => (
  <View {...ariaHidden}>{masks.map((mask, at) => <View key={at} className="mq-mask" style={placeOf(mask)} />)}</View>
)
