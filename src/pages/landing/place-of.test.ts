import { grid, han } from '@/test/street-samples'
import { placeOf } from './place-of'

const street = { ...grid, kind: 'street' as const, communityId: null }
const community = { ...grid, id: String(grid.communityId), kind: 'community' as const }
const home = { id: 'g-1', name: '榕树苑 1–4 栋', street: grid.street, community: grid.community, communityId: grid.communityId, dutyPhone: null }

describe('what a code says about where somebody stands', () => {
  it('is the grid of a deputy who has just that one', () => {
    expect(placeOf({ place: grid, deputy: han }, home)).toMatchObject({ id: grid.id, name: grid.name })
  })

  it('is nothing where the deputy has several, or others than the code was printed for', () => {
    expect(placeOf({ place: grid, deputy: { ...han, gridIds: [grid.id, 'g-9'] } }, null)).toBeNull()
    expect(placeOf({ place: grid, deputy: { ...han, gridIds: ['g-9'] } }, null)).toBeNull()
  })

  it('is nothing on a code of the whole street, or of the community whose building is chosen', () => {
    expect(placeOf({ place: street, deputy: null }, null)).toBeNull()
    expect(placeOf({ place: community, deputy: null }, home)).toBeNull()
    expect(placeOf({ place: community, deputy: null }, { ...home, isGuess: true })).toMatchObject({ id: community.id })
    expect(placeOf({ place: community, deputy: null }, { ...home, communityId: 'c-9' })).toMatchObject({ id: community.id })
  })
})
