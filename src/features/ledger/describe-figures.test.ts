import { describeFigures, describeUnit, sayContent, sumOf } from './describe-figures'

const none = { satisfied: 0, basically: 0, dissatisfied: 0 }
const month = { raised: 14, answerDue: 12, answeredInTime: 11, settleDue: 0, settledInTime: 0, byResidents: { satisfied: 5, basically: 1, dissatisfied: 1 }, byCallBack: none, byCode: none, byNeighbours: none, reopened: 0, overdueNow: 2 }

it('says each figure with what it is counted of', () => {
  expect(describeFigures(month).map(({ words }) => words)).toEqual(['14 件', '12 件里 11 件按时答复', '没有到期要办结的', '7 件评价里 6 件满意或基本满意（85.7%）', '现在 2 件超期'])
})

it('says small numbers as they are, and silence as silence', () => {
  expect(sayContent({ satisfied: 3, basically: 0, dissatisfied: 1 })).toBe('4 件评价里 3 件满意或基本满意')
  expect(sayContent(none)).toBe('还没有人评价')
})

it('counts called back apart, and adds up a street', () => {
  const called = { ...month, byCallBack: { satisfied: 2, basically: 0, dissatisfied: 0 }, reopened: 1 }
  expect(describeFigures(called).map(({ label }) => label)).toEqual(['受理', '答复', '办结', '评价', '回访', '重办', '超期'])
  const street = sumOf({ communities: [month, called].map((one, at) => ({ ...one, communityId: String(at), community: '' })) })
  expect(street).toMatchObject({ raised: 28, answerDue: 24, byResidents: { satisfied: 10, basically: 2, dissatisfied: 2 }, byCallBack: { satisfied: 2 } })
})

it('says a unit’s month with what it is counted of', () => {
  const unit = { unitId: 'u', unit: '街道城管办', kind: 'street_section', received: 6, answerDue: 5, answeredInTime: 4, settleDue: 0, settledInTime: 0, returned: 1, openNow: 2, overdueNow: 1 } as const
  expect(describeUnit(unit).map(({ label, words }) => `${label} ${words}`)).toEqual(['收到 6 件', '接办 5 件里 4 件按时接办', '办结 没有到期要办结的', '退回 1 件', '在办 现在 2 件', '超期 现在 1 件超期'])
  expect(describeUnit({ ...unit, returned: 0, openNow: 0, overdueNow: 0 }).map(({ words }) => words).slice(3)).toEqual(['现在没有在办的', '现在没有超期的'])
})
