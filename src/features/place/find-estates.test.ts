import { communityChosen, findEstates, gridChosen, gridsChosen, type Estates } from './find-estates'

const estates: Estates = {
  street: { id: 's', name: '鱼复街道' },
  communities: [
    { id: 'c1', name: '明良社区', dutyPhone: '12000000001', estates: [{ name: '明良家园', grids: [{ id: 'g1', buildings: '1–4 栋' }] }] },
    { id: 'c2', name: '榕树社区', dutyPhone: null, estates: [{ name: '榕树苑', grids: [{ id: 'g2', buildings: '5–8 栋' }] }, { name: '榕荫里', grids: [{ id: 'g3', buildings: '' }] }] },
  ],
}
const names = (typed: string) => findEstates(estates, typed).map((one) => one.estate.name)

describe('finding where one lives', () => {
  it('by part of the name, the community, with blanks', () => {
    expect(names('')).toEqual(['明良家园', '榕树苑', '榕荫里'])
    expect(names(' 榕 树苑')).toEqual(['榕树苑'])
    expect(names('榕树社区')).toEqual(['榕树苑', '榕荫里'])
    expect(names('没有')).toEqual([])
  })

  it('names the grid as people do, and the community where the building is not known', () => {
    const [, found, bare] = findEstates(estates, '')
    if (!found || !bare) throw new Error('sample')
    expect(gridChosen(estates, found, { id: 'g2', buildings: '5–8 栋' })).toEqual({ id: 'g2', name: '榕树苑 5–8 栋', street: '鱼复街道', community: '榕树社区', communityId: 'c2', dutyPhone: null })
    expect(gridChosen(estates, bare, { id: 'g3', buildings: '' }).name).toBe('榕荫里')
    expect(communityChosen(estates, found)).toMatchObject({ id: 'c2', name: '榕树苑', estate: '榕树苑' })
    expect(gridsChosen(estates, ['g3', 'g1']).map((one) => one.name)).toEqual(['明良家园 1–4 栋', '榕荫里'])
  })
})
