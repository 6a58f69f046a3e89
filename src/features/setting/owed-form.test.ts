import { formOfOwed, readDays, readOwed, sentencesOf } from './owed-form'

describe('time that is owed, in a form', () => {
  it.each([
    [{ aroundTheClock: true, hours: 2 }, { amount: '2', unit: 'clockHours' }], [{ aroundTheClock: false, days: 7 }, { amount: '7', unit: 'workDays' }],
    [{ aroundTheClock: false, hours: 4 }, { amount: '4', unit: 'workHours' }],
  ] as const)('%j comes back as it was', (owed, form) => {
    expect(formOfOwed(owed)).toEqual(form)
    expect(readOwed(form)).toEqual({ owed })
  })
  it('of days round the clock is said in hours', () => expect(formOfOwed({ aroundTheClock: true, days: 2 })).toEqual({ amount: '48', unit: 'clockHours' }))
  it.each([['', 'workDays'], ['0', 'workDays'], ['-1', 'clockHours'], ['abc', 'clockHours'], ['1.5', 'workDays'], ['61', 'workDays'], ['721', 'workHours']] as const)('%s %s is refused with a reason', (amount, unit) => {
    expect(readOwed({ amount, unit })).toEqual({ problem: expect.stringMatching(/请填|最多/) })
  })
})

it('reads whole days within bounds only', () => expect(['14', ' 5 ', '0', '61', '1.5', '', 'x'].map((text) => readDays(text, 60))).toEqual([14, 5, null, null, null, null, null]))
it('takes a sentence from each line', () => expect(sentencesOf('要等材料\n\n  要等材料 \n天气原因')).toEqual(['要等材料', '天气原因']))
