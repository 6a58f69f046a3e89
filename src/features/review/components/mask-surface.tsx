import { useState, type KeyboardEvent, type PointerEvent } from 'react'
import { maskCopy, nameOfMask } from '../copy'
import { draggedTo, droppedAt, gripAt, nudged, type Grip, type Mask, type Point } from '../masks'
import type { Masks } from '../use-masks'
import { placeOf } from './mask-blocks'
import './masked-photo.scss'

interface Drag {
  grip: Grip
  at: Point
}

const boxOf = ({ currentTarget }: PointerEvent<HTMLElement>) => currentTarget.getBoundingClientRect()
const pointOf = (event: PointerEvent<HTMLElement>): Point => {
  const { left, top, width, height } = boxOf(event)
  return { x: (event.clientX - left) / width, y: (event.clientY - top) / height }
}

/** Rectangles drawn with finger, pen or mouse; each is a button as well, moved by its arrow keys. */
export const MaskSurface = ({ drawing }: { drawing: Masks }) => {
  const { masks, chosen } = drawing
  const [drag, setDrag] = useState<Drag | null>(null)

  const down = (event: PointerEvent<HTMLDivElement>) => {
    const grip = gripAt(masks, chosen, pointOf(event), boxOf(event))
    event.currentTarget.setPointerCapture(event.pointerId)
    drawing.choose(grip.kind === 'new' ? null : grip.at)
    setDrag({ grip, at: grip.start })
  }
  const up = (event: PointerEvent<HTMLDivElement>) => {
    if (!drag) return
    setDrag(null)
    const point = pointOf(event)
    if (drag.grip.kind === 'new') drawing.add(droppedAt(drag.grip, point, boxOf(event)))
    else if (point.x !== drag.grip.start.x || point.y !== drag.grip.start.y) drawing.replace(drag.grip.at, droppedAt(drag.grip, point, boxOf(event)))
  }
  const key = (event: KeyboardEvent, at: number, mask: Mask) => {
    const moved = nudged(mask, event.key, event.shiftKey)
    if (moved) drawing.replace(at, moved)
    else if (event.key === 'Delete' || event.key === 'Backspace') drawing.remove(at)
    else return
    event.preventDefault()
  }
  const shown = masks.map((mask, at) => (drag && drag.grip.kind !== 'new' && drag.grip.at === at ? draggedTo(drag.grip, drag.at) : mask))
  return (
    <div
      className="mq-surface" role="group" aria-label={maskCopy.surface}
      onPointerDown={down} onPointerUp={up} onPointerCancel={() => setDrag(null)}
      onPointerMove={(event) => { if (drag) setDrag({ ...drag, at: pointOf(event) }) }}
    >
      {shown.map((mask, at) => (
        <button
          key={at} type="button" className={`mq-mask mq-mask--own ${at === chosen ? 'mq-mask--chosen' : ''}`} style={placeOf(mask)}
          aria-label={nameOfMask(at)} aria-pressed={at === chosen} onFocus={() => { if (!drag) drawing.choose(at) }} onKeyDown={(event) => key(event, at, mask)}
        >
          {at === chosen && <span className="mq-mask__handle" aria-hidden="true" />}
        </button>
      ))}
      {drag?.grip.kind === 'new' && <div className="mq-mask" style={placeOf(draggedTo(drag.grip, drag.at))} />}
    </div>
  )
}
