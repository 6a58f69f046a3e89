import { systemFontScale } from '../platform/font-scale'
import { storage } from '../platform/storage'
import { createLookSlice, type LookSlice } from './look-slice'

jest.mock('../platform/font-scale', () => ({ systemFontScale: jest.fn() }))
const scaleIs = (scale: number) => jest.mocked(systemFontScale).mockReturnValue(scale)

const open = () => {
  let state: LookSlice
  const set = (change: Partial<LookSlice> | ((known: LookSlice) => Partial<LookSlice>)) => { state = { ...state, ...(typeof change === 'function' ? change(state) : change) } }
  state = createLookSlice(set, () => state)
  return () => state
}

describe('the size of writing', () => {
  beforeEach(() => storage.drop('look.elder'))

  it.each([[0.85, 1, false], [1, 1, false], [1.15, 1.15, false], [1.25, 1.25, false], [1.39, 1.39, false], [1.4, 1.4, true], [3, 2, true]])(
    'at %s is %s, elder: %s', (system, scale, elder) => {
      scaleIs(system)
      expect(open()()).toMatchObject({ scale, elder })
    })

  it('follows a change while the app runs, and keeps what was chosen by a tap', () => {
    scaleIs(1)
    const look = open()
    scaleIs(1.25)
    look().followSystem()
    expect(look()).toMatchObject({ scale: 1.25, elder: false })
    look().toggleElder()
    scaleIs(1)
    look().followSystem()
    expect(look()).toMatchObject({ scale: 1, elder: true })
    look().toggleElder()
    scaleIs(1.4)
    look().followSystem()
    expect(look()).toMatchObject({ scale: 1.4, elder: false })
  })
})
