import { areaOf, blocksOf } from './mask-area'

const photo = { width: 1600, height: 1200 }

describe('the pixels of a mask', () => {
  it('are those of the rectangle', () => expect(areaOf({ x: 0.25, y: 0.5, width: 0.5, height: 0.25 }, photo)).toEqual({ left: 400, top: 600, width: 800, height: 300 }))
  it('are never fewer than drawn', () => expect(areaOf({ x: 0.1001, y: 0, width: 0.1, height: 1 }, photo)).toEqual({ left: 160, top: 0, width: 161, height: 1200 }))
  it('stay inside the photo', () => expect(areaOf({ x: 0.9, y: 0.9, width: 1, height: 1 }, photo)).toEqual({ left: 1440, top: 1080, width: 160, height: 120 }))
  it('are some, where almost nothing was drawn, also at the edge', () => {
    expect(areaOf({ x: 1, y: 1, width: 0, height: 0 }, photo)).toEqual({ left: 1588, top: 1188, width: 12, height: 12 })
    expect(areaOf({ x: 0, y: 0, width: 0, height: 0 }, { width: 4, height: 3 })).toEqual({ left: 0, top: 0, width: 4, height: 3 })
  })
})

describe('its blocks', () => {
  it.each([[{ width: 400, height: 400 }, { width: 5, height: 5 }], [{ width: 600, height: 60 }, { width: 5, height: 1 }], [{ width: 100, height: 300 }, { width: 2, height: 5 }]])('%o', (area, blocks) => expect(blocksOf(area)).toEqual(blocks))
})
