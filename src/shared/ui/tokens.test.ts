import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

const sheet = readFileSync(path.join(__dirname, 'tokens.scss'), 'utf8')

const mixin = (name: string): Record<string, string> => {
  const body = new RegExp(`@mixin ${name} \\{([^}]*)\\}`).exec(sheet)?.[1] ?? ''
  return Object.fromEntries(Array.from(body.matchAll(/--([\w-]+):\s*([^;]+);/g), ([, key = '', value = '']) => [key, value.trim()]))
}

const luminance = (hex: string): number => {
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
  const [r = 0, g = 0, b = 0] = parts.map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** WCAG 2: contrast of two colours, 1–21. */
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

// Text on ground, as the components use them.
const pairs = [
  ['ink', 'paper'], ['ink', 'card'], ['ink', 'quiet'], ['ink', 'red-tint'], ['ink', 'teal-tint'],
  ['ink-2', 'paper'], ['ink-2', 'card'], ['ink-2', 'quiet'], ['ink-2', 'red-tint'], ['ink-2', 'teal-tint'],
  ['on-red', 'red'], ['on-red', 'red-pressed'],
  ['red-ink', 'card'], ['red-ink', 'paper'], ['red-ink', 'red-tint'], ['red-text', 'card'], ['red-text', 'paper'], ['red-text', 'red-tint'],
  ['teal', 'card'], ['teal', 'teal-tint'], ['amber', 'card'], ['amber', 'amber-tint'],
  ['blue', 'card'], ['blue', 'blue-tint'], ['green', 'card'], ['green', 'green-tint'],
  ['night-ink', 'card'], ['night-ink', 'night-tint'], ['clay', 'clay-tint'], ['paper', 'ink'],
] as const

describe('colours of the look', () => {
  for (const theme of ['light', 'dark']) {
    const colours = mixin(theme)
    it.each(pairs)(`${theme}: %s on %s is at least 4.5:1`, (text, ground) => {
      expect(contrast(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
    })

    it(`${theme}: edges of controls and focus are at least 3:1`, () => {
      for (const edge of ['edge', 'blue', 'red']) expect(contrast(colours[edge] ?? '', colours.card ?? '')).toBeGreaterThanOrEqual(3)
    })
  }

  it('has the same names by day and by night', () => {
    expect(Object.keys(mixin('dark'))).toEqual(Object.keys(mixin('light')))
  })

  it('keeps words legible on the night sky', () => {
    const always = mixin('always')
    for (const ground of ['night-from', 'night-to']) {
      for (const text of ['on-night', 'moon']) expect(contrast(always[text] ?? '', always[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('writes nothing under 20 px in elder mode', () => {
    const sizes = Object.entries(mixin('elder')).filter(([name]) => name.startsWith('type-'))
    expect(sizes.length).toBeGreaterThanOrEqual(5)
    for (const [, size] of sizes) expect(parseInt(size.replace('max(', ''), 10)).toBeGreaterThanOrEqual(20)
  })
})

describe('sizes of the look', () => {
  const isSize = (name: string) => name !== 'leading'

  it('follow the system\'s font size: writing, icons, buttons and targets', () => {
    const sizes = Object.entries(mixin('sizes')).filter(([name]) => isSize(name))
    expect(sizes.length).toBeGreaterThanOrEqual(12)
    for (const [, size] of sizes) expect(size).toMatch(/^calc\(\d+ \* var\(--unit\)\)$/)
    for (const [, size] of Object.entries(mixin('elder')).filter(([name]) => isSize(name))) expect(size).toMatch(/^max\(\d+px, \d+ \* var\(--unit\)\)$/)
  })

  it('are never smaller in elder mode than without it, at any font size', () => {
    const usual = mixin('sizes')
    for (const [name, size] of Object.entries(mixin('elder')).filter(([one]) => isSize(one))) {
      const [, least = '', units = ''] = /^max\((\d+)px, (\d+)/.exec(size) ?? []
      expect(usual[name]).toBe(`calc(${units} * var(--unit))`)
      expect(Number(least)).toBeGreaterThan(Number(units))
    }
  })

  it('leave distances as they are', () => {
    const always = mixin('always')
    for (const name of ['margin', 'padding', 'gap', 'radius']) expect(always[name]).toMatch(/^\d+px$/)
  })

  const sheets = (readdirSync(path.resolve(__dirname, '../..'), { recursive: true }) as string[]).filter((file) => file.endsWith('.scss'))
  it.each(sheets)('%s writes in no size of its own', (file) => {
    const text = readFileSync(path.resolve(__dirname, '../..', file), 'utf8')
    expect(text.match(/(font-size|line-height): *\d[\d.]*px/g) ?? []).toEqual([])
  })
})
