import { View } from '@tarojs/components'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Sheet } from '@/shared/ui/sheet'
import { maskCopy, masked } from '../copy'
import type { Mask } from '../masks'
import type { Review } from '../types'
import { useMasks } from '../use-masks'
import { MaskSurface } from './mask-surface'
import { PhotoFrame } from './photo-frame'
import './masked-photo.scss'

interface MaskSheetProps {
  photo: Review['photos'][number]
  masks: readonly Mask[]
  onDone: (masks: readonly Mask[]) => void
  onClose: () => void
}

/** Faces and plates of one photo covered up: what is covered here, nobody outside can bring back. */
export const MaskSheet = ({ photo, masks: first, onDone, onClose }: MaskSheetProps) => {
  const drawing = useMasks(first)
  const { masks, chosen } = drawing
  // As high as fits above the tools, in its own proportions.
  const width = `min(100%, ${Math.round(52 * ((photo.width || 4) / (photo.height || 3)))}vh)`
  return (
    <Sheet open title={maskCopy.title} onClose={onClose} foot={<Button onPress={() => onDone(masks)}>{`${maskCopy.done}（${masked(masks.length)}）`}</Button>}>
      <View className="mq-masks">
        <View className="mq-masks__how">{maskCopy.how}</View>
        <View className="mq-masks__how mq-masks__keys">{maskCopy.keys}</View>
        <View className="mq-masks__photo" style={{ width }}>
          <PhotoFrame src={photo.full} width={photo.width} height={photo.height}><MaskSurface drawing={drawing} /></PhotoFrame>
        </View>
        {drawing.isFull && <View className="mq-masks__full" {...aria({ role: 'alert' })}>{maskCopy.full}</View>}
        <View className="mq-masks__tools">
          <Button kind="quiet" size="row" icon="plus" onPress={drawing.addInTheMiddle}>{maskCopy.add}</Button>
          <Button kind="quiet" size="row" icon="trash" disabled={chosen === null} onPress={() => { if (chosen !== null) drawing.remove(chosen) }}>{maskCopy.remove}</Button>
          <Button kind="quiet" size="row" disabled={!drawing.canUndo} onPress={drawing.undo}>{maskCopy.undo}</Button>
        </View>
      </View>
    </Sheet>
  )
}
