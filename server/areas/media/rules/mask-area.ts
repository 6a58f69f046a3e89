/** A rectangle to make unreadable, in parts of the photo's width and height. */
export interface Mask { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export interface Area { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

const leastPixels = 12
const mostBlocks = 5

const span = (from: number, length: number, whole: number): readonly [start: number, size: number] => {
  const start = Math.min(Math.max(0, Math.floor(from * whole)), Math.max(0, whole - leastPixels))
  const end = Math.min(whole, Math.max(Math.ceil((from + length) * whole), start + leastPixels))
  return [start, end - start]
}

/** The pixels that a mask covers: inside the photo, at least a finger's trace, never less than was drawn. */
export function areaOf({ x, y, width, height }: Mask, photo: { readonly width: number; readonly height: number }): Area {
  const [left, wide] = span(x, width, photo.width)
  const [top, high] = span(y, height, photo.height)
  return { left, top, width: wide, height: high }
}

/** So few blocks that neither a face nor the signs of a plate can be guessed, however large the rectangle. */
export function blocksOf({ width, height }: Pick<Area, 'width' | 'height'>): { readonly width: number; readonly height: number } {
  const longer = Math.max(width, height)
  const blocks = (side: number): number => Math.max(1, Math.round((side / longer) * mostBlocks))
  return { width: blocks(width), height: blocks(height) }
}
