import { canChoose, firstOwner, type Entrance, type OwnerCandidate } from './first-owner'

const deputy = (id: string, more: Partial<OwnerCandidate> = {}): OwnerCandidate =>
  ({ id, kind: 'council', termFrom: '2024-01-01', termUntil: '2028-12-31', ...more })
const han = deputy('han')
const su = deputy('su')
const wei = deputy('wei')
const gone = deputy('gone', { termUntil: '2026-11-22' })
const coming = deputy('coming', { termFrom: '2026-11-24' })
const peoples = deputy('peoples', { kind: 'congress' })

const owner = (entrance: Partial<Entrance>): string => {
  const first = firstOwner({ codeDeputy: null, codeDeputies: [], chosenDeputy: null, gridDeputies: [], onDay: '2026-11-23', ...entrance })
  return first.kind === 'deputy' ? first.deputyId : first.kind
}

describe('a deputy\'s own code', () => {
  it('gives that deputy in a grid of theirs', () => expect(owner({ codeDeputy: han, gridDeputies: [su, han] })).toBe('han'))
  it('gives the grid\'s deputy in another grid', () => expect(owner({ codeDeputy: han, gridDeputies: [su] })).toBe('su'))
  it('gives the community in a grid without a deputy', () => expect(owner({ codeDeputy: han, gridDeputies: [] })).toBe('community'))
  it('keeps the deputy where only the community is known and they have a grid there', () => expect(owner({ codeDeputy: han, communityDeputies: [su, han] })).toBe('han'))
  it('gives the community where only another community is known', () => expect(owner({ codeDeputy: han, communityDeputies: [su] })).toBe('community'))
  it('does not give a deputy out of office', () => expect(owner({ codeDeputy: gone, gridDeputies: [gone, su] })).toBe('su'))
  it('does not give a deputy before the term', () => expect(owner({ codeDeputy: coming, gridDeputies: [coming] })).toBe('community'))
  it('counts first and last day of the term', () => {
    const today = deputy('today', { termFrom: '2026-11-23', termUntil: '2026-11-23' })
    expect(owner({ codeDeputy: today, gridDeputies: [today, su] })).toBe('today')
  })
  it('keeps a congress deputy, who has no grids', () => expect(owner({ codeDeputy: peoples, gridDeputies: [su] })).toBe('peoples'))
  it('lets the resident pick the grid\'s deputy instead', () => expect(owner({ codeDeputy: han, chosenDeputy: su, gridDeputies: [han, su] })).toBe('su'))
})

describe('a place\'s code', () => {
  const codeDeputies = [wei, su, peoples]
  it('gives whom the resident picked of the code', () => expect(owner({ codeDeputies, chosenDeputy: wei, gridDeputies: [su] })).toBe('wei'))
  it('gives a picked congress deputy of the code', () => expect(owner({ codeDeputies, chosenDeputy: peoples, gridDeputies: [su] })).toBe('peoples'))
  it('gives whom the resident picked of the grid', () => expect(owner({ codeDeputies, chosenDeputy: han, gridDeputies: [su, han] })).toBe('han'))
  it('leaves out who is neither on the code nor of the grid', () => expect(owner({ codeDeputies, chosenDeputy: han, gridDeputies: [su] })).toBe('su'))
  it('leaves out a congress deputy who is not on the code', () => expect(owner({ codeDeputies: [wei], chosenDeputy: peoples, gridDeputies: [su] })).toBe('su'))
  it('leaves out a picked deputy out of office', () => expect(owner({ codeDeputies: [gone], chosenDeputy: gone, gridDeputies: [su] })).toBe('su'))
  it('prefers who is on the code and in the grid', () => expect(owner({ codeDeputies, gridDeputies: [han, su] })).toBe('su'))
  it('gives the grid\'s first deputy where none is on the code', () => expect(owner({ codeDeputies: [wei], gridDeputies: [han, su] })).toBe('han'))
  it('gives the community where nobody is picked and the grid has no deputy', () => expect(owner({ codeDeputies })).toBe('community'))
})

describe('without a code', () => {
  it('gives the grid\'s deputy', () => expect(owner({ gridDeputies: [han] })).toBe('han'))
  it('passes over a deputy out of office', () => expect(owner({ gridDeputies: [gone, han] })).toBe('han'))
  it('gives the community where the grid has none', () => expect(owner({})).toBe('community'))
  it('gives nobody just because they are in the community', () => expect(owner({ communityDeputies: [han] })).toBe('community'))
})

describe('whom one may pick', () => {
  const entrance: Entrance = { codeDeputy: null, codeDeputies: [wei, gone], chosenDeputy: null, gridDeputies: [su], onDay: '2026-11-23' }
  it.each([[wei, true], [su, true], [han, false], [gone, false], [peoples, false]])('%o: %s', (candidate, may) => expect(canChoose(candidate, entrance)).toBe(may))
  it('the code\'s own deputy only where they reach', () => {
    expect(canChoose(han, { ...entrance, codeDeputy: han })).toBe(false)
    expect(canChoose(han, { ...entrance, codeDeputy: han, gridDeputies: [han] })).toBe(true)
  })
})
