import { useState } from 'react'
import { mostMasks } from '@contract/review/vocabulary'
import { markAt, type Box, type Mask } from './masks'

interface Drawn {
  masks: readonly Mask[]
  /** Steps back, newest last. */
  before: readonly (readonly Mask[])[]
  chosen: number | null
}

const square: Box = { width: 1000, height: 1000 }

/** The rectangles on one photo, which one is chosen, and the way back. */
export const useMasks = (first: readonly Mask[]) => {
  const [drawn, setDrawn] = useState<Drawn>({ masks: first, before: [], chosen: null })
  const [isFull, setFull] = useState(false)
  const change = (masks: readonly Mask[], chosen: number | null) => setDrawn(({ masks: old, before }) => ({ masks, before: [...before, old], chosen }))
  const add = (mask: Mask) => {
    setFull(drawn.masks.length >= mostMasks)
    if (drawn.masks.length < mostMasks) change([...drawn.masks, mask], drawn.masks.length)
  }
  return {
    masks: drawn.masks, chosen: drawn.chosen, canUndo: drawn.before.length > 0, isFull,
    choose: (chosen: number | null) => setDrawn((now) => ({ ...now, chosen })),
    add,
    addInTheMiddle: () => add(markAt({ x: 0.5, y: 0.5 }, square)),
    replace: (at: number, mask: Mask) => change(drawn.masks.map((one, index) => (index === at ? mask : one)), at),
    remove: (at: number) => {
      setFull(false)
      change(drawn.masks.filter((_, index) => index !== at), null)
    },
    undo: () => setDrawn((now) => ({ masks: now.before.at(-1) ?? now.masks, before: now.before.slice(0, -1), chosen: null })),
  }
}

export type Masks = ReturnType<typeof useMasks>
