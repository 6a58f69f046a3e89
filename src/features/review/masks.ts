/** A rectangle that is made unreadable: parts of the photo's width and height. */
export interface Mask {
  x: number
  y: number
  width: number
  height: number
}
export interface Point {
  x: number
  y: number
}
/** The photo as it lies on the screen, in pixels. */
export interface Box {
  width: number
  height: number
}

const least = 0.02
const target = 44
// A finger that did not move put down a mark, as large as a face is.
const tap = 0.18

const within = (value: number, from: number, to: number): number => Math.min(Math.max(value, from), to)

/** Inside the photo, and not too small to be taken hold of. */
export const fitted = ({ x, y, width, height }: Mask): Mask => {
  const [wide, high] = [within(width, least, 1), within(height, least, 1)]
  return { x: within(x, 0, 1 - wide), y: within(y, 0, 1 - high), width: wide, height: high }
}

/** A mark around a point, square on the screen. */
export const markAt = ({ x, y }: Point, box: Box): Mask => {
  const side = Math.max(tap * Math.min(box.width, box.height), target)
  const [width, height] = [side / box.width, side / box.height]
  return fitted({ x: x - width / 2, y: y - height / 2, width, height })
}

const holds = (mask: Mask, { x, y }: Point): boolean => x >= mask.x && x <= mask.x + mask.width && y >= mask.y && y <= mask.y + mask.height
const isAtCorner = (mask: Mask, point: Point, box: Box): boolean =>
  Math.abs(point.x - mask.x - mask.width) * box.width <= target / 2 && Math.abs(point.y - mask.y - mask.height) * box.height <= target / 2

/** What a finger took hold of: the corner of the chosen one, one of them, or nothing, so that a new one begins. */
export type Grip = { kind: 'size' | 'move'; at: number; from: Mask; start: Point } | { kind: 'new'; start: Point }

export const gripAt = (masks: readonly Mask[], chosen: number | null, point: Point, box: Box): Grip => {
  const held = chosen === null ? undefined : masks[chosen]
  if (held && chosen !== null && isAtCorner(held, point, box)) return { kind: 'size', at: chosen, from: held, start: point }
  const at = masks.map((mask) => holds(mask, point)).lastIndexOf(true)
  const under = masks[at]
  return under ? { kind: 'move', at, from: under, start: point } : { kind: 'new', start: point }
}

/** The rectangle while the finger is at a point. */
export const draggedTo = (grip: Grip, { x, y }: Point): Mask => {
  const { start } = grip
  if (grip.kind === 'new') {
    const [left, top] = [within(Math.min(start.x, x), 0, 1), within(Math.min(start.y, y), 0, 1)]
    return { x: left, y: top, width: within(Math.max(start.x, x), 0, 1) - left, height: within(Math.max(start.y, y), 0, 1) - top }
  }
  const { from } = grip
  if (grip.kind === 'move') return fitted({ ...from, x: from.x + x - start.x, y: from.y + y - start.y })
  const [width, height] = [from.width + x - start.x, from.height + y - start.y]
  return { ...from, width: within(width, least, 1 - from.x), height: within(height, least, 1 - from.y) }
}

/** The rectangle when the finger is lifted: hardly moved, it was a tap. */
export const droppedAt = (grip: Grip, point: Point, box: Box): Mask => {
  const mask = draggedTo(grip, point)
  const isTap = grip.kind === 'new' && mask.width * box.width < 10 && mask.height * box.height < 10
  return isTap ? markAt(point, box) : fitted(mask)
}

const moves: Record<string, Point> = { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 } }
const nudge = 0.01

/** By keyboard: arrows move, with Shift they change the size; null for any other key. */
export const nudged = (mask: Mask, key: string, isSizing: boolean): Mask | null => {
  const way = moves[key]
  if (!way) return null
  const [x, y] = [way.x * nudge, way.y * nudge]
  return isSizing
    ? { ...mask, width: within(mask.width + x, least, 1 - mask.x), height: within(mask.height + y, least, 1 - mask.y) }
    : fitted({ ...mask, x: mask.x + x, y: mask.y + y })
}
