import { useApp } from '@/store'
import type { ChosenPlace } from './chosen-place'
import { withoutEntry } from './entry'

const at = (id: string): ChosenPlace => ({ id, name: id, street: '鱼复街道', community: '榕树社区', communityId: 'c2', dutyPhone: null })
const scan = (place: ChosenPlace | null) => useApp.getState().enter({ ...withoutEntry, token: 'Kd7x9Q', place })
const now = () => { const { place, entry } = useApp.getState(); return { home: place?.id, visit: entry?.place?.id } }

describe('where one lives and where one stands', () => {
  beforeEach(() => useApp.getState().forgetPlace())

  it('a code fills in a home nobody chose, the next code may say otherwise', () => {
    scan(at('g1'))
    expect(now()).toEqual({ home: 'g1', visit: 'g1' })
    scan(at('g2'))
    expect(now()).toEqual({ home: 'g2', visit: 'g2' })
  })

  it('a home that was chosen is never overwritten by a code', () => {
    useApp.getState().choosePlace(at('g1'))
    scan(at('g2'))
    expect(now()).toEqual({ home: 'g1', visit: 'g2' })
  })

  it('what is said of a matter stays with it, unless it is the first place ever said', () => {
    scan(at('g2'))
    useApp.getState().placeMatter(at('g3'))
    expect(now()).toEqual({ home: 'g3', visit: 'g3' })
    useApp.getState().placeMatter(at('g4'))
    expect(now()).toEqual({ home: 'g3', visit: 'g4' })
  })

  it('choosing a home anew holds for this visit as well', () => {
    scan(at('g2'))
    useApp.getState().choosePlace(at('g5'))
    expect(now()).toEqual({ home: 'g5', visit: 'g5' })
  })
})
