import type { ChosenPlace } from './chosen-place'
import { canReach, currentEntry, entryOfCode, entryWithChosen, isEntry, placeOfVisit, type Entry } from './entry'
import { han, peng, su } from '@/test/street-samples'

const now = Date.parse('2026-11-23T19:42:00+08:00')
const hour = 3600_000
const byCode = (part: Partial<Entry> = {}): Entry => ({ token: 'Kd7x9Q', codeDeputy: null, codeDeputies: [], chosen: null, place: null, gridIds: [], at: now, ...part })
const at = (id: string): ChosenPlace => ({ id, name: id, street: '鱼复街道', community: '榕树社区', communityId: 'c2', dutyPhone: null })

describe('how somebody came in', () => {
  it("a deputy's code is that deputy, a place's code all of its own", () => {
    expect(entryOfCode({ token: 'a', deputy: han, deputies: [han, su] }, null)).toMatchObject({ codeDeputy: { id: han.id }, codeDeputies: [], chosen: null })
    expect(entryOfCode({ token: 'a', deputy: null, deputies: [han, su] }, null).codeDeputies.map((one) => one.name)).toEqual(['韩敏', '苏德芬'])
  })

  it('keeps nothing of a deputy but what it needs', () => {
    expect(entryOfCode({ token: 'a', deputy: han, deputies: [] }, null).codeDeputy).toEqual({ id: han.id, name: '韩敏', kind: 'council' })
  })

  it('a code speaks for this visit only, also when the clock was turned back', () => {
    expect(currentEntry(byCode(), now + 11 * hour)).not.toBeNull()
    expect(currentEntry(byCode(), now + 13 * hour)).toBeNull()
    expect(currentEntry(byCode(), now - 13 * hour)).toBeNull()
    expect(currentEntry(null, now)).toBeNull()
  })

  it('says where it happened: the code, else home, and asks where a deputy with several grids leaves it open', () => {
    const several = { codeDeputy: han, gridIds: ['g2', 'g9'] }
    expect(placeOfVisit(null, at('g1'))).toEqual(at('g1'))
    expect(placeOfVisit(byCode({ place: at('g3') }), at('g1'))).toEqual(at('g3'))
    expect(placeOfVisit(byCode(several), at('g9'))).toEqual(at('g9'))
    expect(placeOfVisit(byCode(several), at('g1'))).toBeNull()
    expect(placeOfVisit(byCode(several), null)).toBeNull()
    expect(placeOfVisit(byCode({ codeDeputy: peng }), at('g1'))).toEqual(at('g1'))
  })

  it('somebody picked keeps the code they stand on, and leaves any other', () => {
    expect(entryWithChosen(byCode({ codeDeputies: [han, su] }), su)).toMatchObject({ token: 'Kd7x9Q', chosen: { name: '苏德芬' } })
    expect(entryWithChosen(byCode({ codeDeputy: han }), su)).toMatchObject({ token: null, codeDeputy: null, chosen: { name: '苏德芬' } })
    expect(entryWithChosen(null, su).token).toBeNull()
  })

  it('a congress deputy is reached by a code only', () => {
    expect(canReach(null, su)).toBe(true)
    expect(canReach(null, peng)).toBe(false)
    expect(canReach(byCode({ codeDeputy: peng }), peng)).toBe(true)
  })

  it('reads back its own kind only', () => {
    expect(isEntry(byCode())).toBe(true)
    expect(isEntry({ token: 'a', deputyId: null, placeId: null })).toBe(false)
  })
})
