import { draggedTo, droppedAt, fitted, gripAt, markAt, nudged } from './masks'

const box = { width: 400, height: 300 }
const mask = { x: 0.2, y: 0.2, width: 0.2, height: 0.2 }

describe('a rectangle on a photo', () => {
  it('is drawn from any corner, and never beyond the photo', () => {
    const grip = gripAt([], null, { x: 0.5, y: 0.5 }, box)
    expect(draggedTo(grip, { x: 0.25, y: 0.75 })).toEqual({ x: 0.25, y: 0.5, width: 0.25, height: 0.25 })
    expect(draggedTo(grip, { x: 1.5, y: -1 })).toEqual({ x: 0.5, y: 0, width: 0.5, height: 0.5 })
  })
  it('is put down by a tap, at least as large as a finger', () => {
    const grip = gripAt([], null, { x: 0.5, y: 0.5 }, box)
    const put = droppedAt(grip, { x: 0.505, y: 0.5 }, box)
    expect(put.width * box.width).toBeGreaterThanOrEqual(44)
    expect(put.width * box.width).toBeCloseTo(put.height * box.height)
    expect(markAt({ x: 0, y: 0 }, box)).toMatchObject({ x: 0, y: 0 })
  })
  it('is moved where one takes hold of it, and stays inside', () => {
    const grip = gripAt([mask], null, { x: 0.25, y: 0.25 }, box)
    expect(grip).toMatchObject({ kind: 'move', at: 0 })
    expect(draggedTo(grip, { x: 0.35, y: 0.25 }).x).toBeCloseTo(0.3)
    expect(draggedTo(grip, { x: 9, y: 9 })).toEqual({ ...mask, x: 0.8, y: 0.8 })
  })
  it('changes its size at the corner, only once it is chosen', () => {
    const corner = { x: 0.4, y: 0.4 }
    expect(gripAt([mask], null, { x: 0.42, y: 0.42 }, box).kind).toBe('new')
    const grip = gripAt([mask], 0, { x: 0.42, y: 0.42 }, box)
    expect(grip.kind).toBe('size')
    expect(gripAt([mask], 0, corner, box).kind).toBe('size')
    expect(draggedTo(grip, { x: 0.52, y: 0.42 }).width).toBeCloseTo(0.3)
    expect(draggedTo(grip, { x: -1, y: -1 })).toMatchObject({ x: 0.2, y: 0.2, width: 0.02 })
  })
  it('takes the one on top where two lie over each other', () => expect(gripAt([mask, { ...mask, x: 0.25 }], null, { x: 0.3, y: 0.3 }, box)).toMatchObject({ at: 1 }))
  it('goes by keys, too', () => {
    expect(nudged(mask, 'ArrowRight', false)?.x).toBeCloseTo(0.21)
    expect(nudged(mask, 'ArrowDown', true)?.height).toBeCloseTo(0.21)
    expect(nudged({ ...mask, x: 0.8 }, 'ArrowRight', false)?.x).toBe(0.8)
    expect(nudged(mask, 'a', false)).toBeNull()
  })
  it('fits', () => expect(fitted({ x: 2, y: -2, width: 3, height: 0 })).toEqual({ x: 0, y: 0, width: 1, height: 0.02 }))
})
