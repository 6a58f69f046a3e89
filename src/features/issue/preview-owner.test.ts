import { ownerWords, previewOwner, type OwnerName, type PlaceOfOwner, type WayIn } from './preview-owner'

const deputy = (id: string, kind: OwnerName['kind'] = 'council'): OwnerName => ({ id, name: id, kind })
const [han, su, wei, peng] = [deputy('韩敏'), deputy('苏德芬'), deputy('魏明华'), deputy('彭立', 'congress')]
const grid = (...deputies: OwnerName[]): PlaceOfOwner => ({ kind: 'grid', community: '榕树社区', deputies })
const community = (...deputies: OwnerName[]): PlaceOfOwner => ({ kind: 'community', community: '榕树社区', deputies })
const way = (part: Partial<WayIn>): WayIn => ({ codeDeputy: null, codeDeputies: [], chosen: null, ...part })
const says = (wayIn: Partial<WayIn>, place: PlaceOfOwner) => ownerWords(previewOwner(way(wayIn), place), place.community)

// The same cases as the server's rule (server/areas/issue/rules/first-owner.test.ts): button and receipt must agree.
describe('who the button names', () => {
  it.each([
    ['a deputy in a grid of theirs', { codeDeputy: han }, grid(su, han), '韩代表'],
    ["the grid's deputy where the code's has none", { codeDeputy: han }, grid(su), '苏代表'],
    ['the community in a grid without a deputy', { codeDeputy: han }, grid(), '榕树社区'],
    ["the code's deputy where only their community is known", { codeDeputy: han }, community(su, han), '韩代表'],
    ['the community where only another one is known', { codeDeputy: han }, community(su), '榕树社区'],
    ['a congress deputy by their code', { codeDeputy: peng }, grid(su), '彭代表'],
    ["the grid's deputy picked instead", { codeDeputy: han, chosen: su }, grid(han, su), '苏代表'],
    ["whom one picked of a place's code", { codeDeputies: [wei, su, peng], chosen: wei }, grid(su), '魏代表'],
    ['nobody who is neither on the code nor of the grid', { codeDeputies: [wei], chosen: han }, grid(su), '苏代表'],
    ['no congress deputy without a code', { chosen: peng }, grid(su), '苏代表'],
    ['who is on the code and in the grid', { codeDeputies: [wei, su] }, grid(han, su), '苏代表'],
    ['the first of the grid without a code', {}, grid(han, su), '韩代表'],
    ['the community where no building is known', {}, community(han), '榕树社区'],
  ])('%s', (_, wayIn, place, words) => expect(says(wayIn, place)).toBe(words))
})
