import { issueCategoryLabels } from '../../../../contract/issue/vocabulary'
import { streetSettings } from '../../../../contract/setting/schemas'
import { defaultSettings, limitsFor, owedLabel } from '../../../../contract/setting/vocabulary'
import { contradictions } from './contradictions'
import { nearestSettings } from './nearest-settings'

describe('the defaults', () => {
  it('are sane themselves, and name the categories as the vocabulary does', () => {
    expect(streetSettings.parse(defaultSettings)).toEqual(defaultSettings)
    expect(contradictions(defaultSettings)).toEqual({})
    expect(defaultSettings.categoryNames).toEqual(issueCategoryLabels)
  })
})

describe('what holds at a place', () => {
  it('is the nearest up the tree, setting by setting, else the default', () => {
    const stored = [
      { key: 'ratingDays', distance: 2, value: { ratingDays: 20 } }, { key: 'ratingDays', distance: 1, value: { ratingDays: 10 } },
      { key: 'reviewSteps', distance: 2, value: { reviewSteps: 3 } },
    ] as const
    expect(nearestSettings(stored)).toEqual({ ...defaultSettings, ratingDays: 10, reviewSteps: 3 })
    expect(nearestSettings([])).toEqual(defaultSettings)
  })
})

describe('limits', () => {
  const settings = { ...defaultSettings, limits: { ...defaultSettings.limits, byCategory: { safety: { yellow: { firstAnswer: { aroundTheClock: true, hours: 8 } } } } } }
  it('are the category\'s own where the street set them, else the colour\'s', () => {
    expect(limitsFor(settings, 'safety', 'yellow')).toEqual({ firstAnswer: { aroundTheClock: true, hours: 8 }, settled: { aroundTheClock: false, days: 7 } })
    expect(limitsFor(settings, 'municipal', 'yellow')).toEqual(defaultSettings.limits.byUrgency.yellow)
    expect(limitsFor(settings, null, 'red')).toEqual(defaultSettings.limits.byUrgency.red)
  })
  it('read as people say them', () => {
    expect([owedLabel({ aroundTheClock: true, hours: 2 }), owedLabel({ aroundTheClock: false, days: 7 })]).toEqual(['2 小时（不分昼夜）', '7 个工作日'])
  })
  it.each([
    [{ aroundTheClock: false, days: 8 }, 1], [{ aroundTheClock: true, hours: 169 }, 1], [{ aroundTheClock: true, hours: 168 }, 0], [{ aroundTheClock: false, hours: 49 }, 0], [{ aroundTheClock: false, hours: 50 }, 1],
  ])('refuse a first answer after the end: %j', (firstAnswer, faults) => {
    const { limits } = settings
    expect(Object.keys(contradictions({ ...settings, limits: { ...limits, byUrgency: { ...limits.byUrgency, yellow: { ...limits.byUrgency.yellow, firstAnswer } } } }))).toHaveLength(faults)
    expect(Object.keys(contradictions({ ...settings, limits: { ...limits, byCategory: { property: { yellow: { firstAnswer } } } } }))).toHaveLength(faults)
  })
})
