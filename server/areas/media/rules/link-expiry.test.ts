import { lastDayOfLink, linkDiesAt } from './link-expiry'

describe('a link to a photo', () => {
  it('is the same all day, so that caches work', () => {
    expect(lastDayOfLink(new Date('2026-11-23T00:00:00+08:00'))).toBe('2026-11-24')
    expect(lastDayOfLink(new Date('2026-11-23T23:59:59+08:00'))).toBe('2026-11-24')
  })
  it('changes at midnight in China', () => expect(lastDayOfLink(new Date('2026-11-24T00:00:00+08:00'))).toBe('2026-11-25'))
  it('dies at the midnight after its last day', () => expect(linkDiesAt('2026-11-24').toISOString()).toBe('2026-11-24T16:00:00.000Z'))
  it('lives at least a day', () => {
    const made = new Date('2026-11-23T23:59:59+08:00')
    expect(linkDiesAt(lastDayOfLink(made)).getTime() - made.getTime()).toBeGreaterThanOrEqual(86_400_000)
  })
})
