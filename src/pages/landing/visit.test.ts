import type { ReplyOf } from '@contract/api'
import { mainActionOf, notesOf, titleOf, visitOfCode, visitOfDeputy } from './visit'

type Found = ReplyOf<'getCode'>
type Deputy = NonNullable<Found['deputy']>
type Place = NonNullable<Found['place']>

const han: Deputy = { id: 'han', name: '韩敏', kind: 'council', title: '鱼复街道议事代表', field: '退休干部', areas: ['榕树苑 5–8 栋'], gridIds: ['g2'], constituency: null, nextVisitAt: null }
const su: Deputy = { ...han, id: 'su', name: '苏德芬' }
const peng: Deputy = { ...han, id: 'peng', name: '彭立', kind: 'congress', title: '县人大代表', gridIds: [], areas: [] }
const grid: Place = {
  id: 'g2', kind: 'grid', street: '鱼复街道', community: '榕树社区', estate: '榕树苑', buildings: '5–8 栋', name: '榕树苑 5–8 栋', communityId: 'c2', dutyPhone: '12000000002', deputies: [han],
}
const code = (part: Partial<Found>): Found => ({ token: 'Kd7x9Q', kind: 'place', label: '榕树邻居里', notice: null, place: grid, deputy: null, deputies: [], ...part })

describe('what a code opens', () => {
  it("a deputy's code: that deputy, and the button says the name", () => {
    const visit = visitOfCode(code({ kind: 'deputy', deputy: han, deputies: [han, su] }))
    expect(titleOf(visit)).toBe('议事代表')
    expect(mainActionOf(visit, false)).toEqual({ do: 'raise', text: '向韩代表提事' })
    expect(visit.others).toEqual([su])
  })

  it("a congress deputy is never called by the council's title", () => {
    expect(titleOf(visitOfCode(code({ kind: 'deputy', deputy: peng })))).toBe('人大代表')
  })

  it("a place's code: its deputies to choose from, and what happens when nobody is", () => {
    const visit = visitOfCode(code({ deputies: [han, su] }))
    expect(mainActionOf(visit, false)).toEqual({ do: 'raise', text: '我要提事' })
    expect(notesOf(visit)[0]).toContain('先送到联系那几栋的代表')
    expect(notesOf(visitOfCode(code({ kind: 'grid', deputies: [han] })))[0]).toBe('先送到韩代表。')
  })

  it('a grid without a deputy says that the community has it', () => {
    expect(notesOf(visitOfCode(code({ kind: 'grid' })))[0]).toContain('直接送到社区')
  })

  it("the street's code asks for the estate first, unless it is known", () => {
    const visit = visitOfCode(code({ kind: 'street', place: { ...grid, kind: 'street', community: null, communityId: null } }))
    expect(mainActionOf(visit, false).do).toBe('choosePlace')
    expect(mainActionOf(visit, true)).toEqual({ do: 'raise', text: '我要提事' })
  })

  it('a wish box says kindly what is coming', () => {
    expect(notesOf(visitOfCode(code({ kind: 'wish_box' })))[0]).toContain('正在准备')
  })

  it('a code whose deputy left says so', () => {
    expect(visitOfCode(code({ deputy: su, notice: { kind: 'successor', text: '韩代表任期已满，现在由苏代表联系' } })).notice).toContain('苏代表')
  })

  it('every page says what a deputy does not do', () => {
    for (const kind of ['place', 'deputy', 'grid', 'community', 'wish_box', 'home', 'street'] as const) {
      expect(notesOf(visitOfCode(code({ kind }))).join('')).toContain('代表不介入')
    }
  })
})

describe('a deputy found in the list', () => {
  it('promises nothing where a congress deputy cannot be reached without a code', () => {
    const visit = visitOfDeputy(peng, false)
    expect(mainActionOf(visit, true)).toEqual({ do: 'raise', text: '我要提事' })
    expect(notesOf(visit)[0]).toContain('街道议事代表')
  })
})
