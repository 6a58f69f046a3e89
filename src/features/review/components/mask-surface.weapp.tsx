import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useRef, useState } from 'react'
import { trusted } from '@/shared/trusted'
import { aria } from '@/shared/ui/aria'
import { maskCopy, nameOfMask } from '../copy'
import { draggedTo, droppedAt, gripAt, type Grip, type Point } from '../masks'
import type { Masks } from '../use-masks'
import { placeOf } from './mask-blocks'
import './masked-photo.scss'

interface Ground {
  left: number
  top: number
  width: number
  height: number
}
/** What WeChat tells of a touch; Taro's type of a view's events leaves the fingers out. */
interface Touched {
  touches: readonly { clientX: number; clientY: number }[]
}
interface Drag {
  grip: Grip
  at: Point
  ground: Ground
}

const surfaceId = 'mask-surface'
const groundOf = (): Promise<Ground | null> => new Promise((found) => {
  Taro.createSelectorQuery().select(`#${surfaceId}`).boundingClientRect((rect) => found(Array.isArray(rect) ? rect[0] ?? null : rect ?? null)).exec()
})
const pointOn = ({ left, top, width, height }: Ground, { clientX, clientY }: { clientX: number; clientY: number }): Point => ({ x: (clientX - left) / width, y: (clientY - top) / height })

/** Rectangles drawn with a finger. Where the photo lies is asked at each touch: the sheet may have been scrolled. */
export const MaskSurface = ({ drawing }: { drawing: Masks }) => {
  const { masks, chosen } = drawing
  const [drag, setDrag] = useState<Drag | null>(null)
  const isDown = useRef(false)

  const down = async ({ touches }: Touched) => {
    const [finger] = touches
    if (!finger) return
    isDown.current = true
    const ground = await groundOf()
    // A tap may be over before it is known where it was.
    if (!ground || ground.width === 0) return
    const grip = gripAt(masks, chosen, pointOn(ground, finger), ground)
    drawing.choose(grip.kind === 'new' ? null : grip.at)
    if (isDown.current) setDrag({ grip, at: grip.start, ground })
    else if (grip.kind === 'new') drawing.add(droppedAt(grip, grip.start, ground))
  }
  const move = ({ touches }: Touched) => {
    const [finger] = touches
    if (finger && drag) setDrag({ ...drag, at: pointOn(drag.ground, finger) })
  }
  const up = () => {
    isDown.current = false
    if (!drag) return
    setDrag(null)
    const { grip, at, ground } = drag
    if (grip.kind === 'new') drawing.add(droppedAt(grip, at, ground))
    else if (at !== grip.start) drawing.replace(grip.at, droppedAt(grip, at, ground))
  }
  const shown = masks.map((mask, at) => (drag && drag.grip.kind !== 'new' && drag.grip.at === at ? draggedTo(drag.grip, drag.at) : mask))
  return (
    <View
      id={surfaceId} className="mq-surface" catchMove {...aria({ role: 'group', label: maskCopy.surface })}
      onTouchStart={(event) => void down(trusted<Touched>(event))} onTouchMove={(event) => move(trusted<Touched>(event))} onTouchEnd={up} onTouchCancel={up}
    >
      {shown.map((mask, at) => (
        <View key={at} className={`mq-mask mq-mask--own ${at === chosen ? 'mq-mask--chosen' : ''}`} style={placeOf(mask)} {...aria({ label: nameOfMask(at) })}>
          {at === chosen && <View className="mq-mask__handle" />}
        </View>
      ))}
      {drag?.grip.kind === 'new' && <View className="mq-mask" style={placeOf(draggedTo(drag.grip, drag.at))} />}
    </View>
  )
}
