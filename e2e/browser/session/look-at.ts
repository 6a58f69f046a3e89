import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import type { Phone } from './open-phone'

const screensDir = path.resolve(__dirname, '../../../.cache/screens')
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

interface Violation { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] }

const AXE = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).then((result) => result.violations)`

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(`if (!window.axe) { ${axe} }`)
  const found = await page.evaluate<Violation[]>(AXE)
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `axe ${id}: ${help} at ${target.join(' ')}\n${failureSummary}`))
}

// What stands out of the screen, unless it is meant to be pushed sideways or is cut on purpose.
const OVERFLOW = `(() => {
  const scrolls = (one) => one && (/(auto|scroll|hidden|clip)/.test(getComputedStyle(one).overflowX) && one !== document.documentElement && one !== document.body || scrolls(one.parentElement))
  return [...document.body.querySelectorAll('*')].filter((one) => {
    const { left, right, width, height } = one.getBoundingClientRect()
    return width > 0 && height > 0 && (right > innerWidth + 1 || left < -1) && getComputedStyle(one).position !== 'fixed' && !scrolls(one.parentElement)
  }).slice(0, 5).map((one) => 'out of the screen: <' + one.tagName.toLowerCase() + ' class="' + one.className + '"> ' + (one.textContent || '').slice(0, 40))
})()`

// Words that no person wrote: left-over values, and English on a Chinese screen.
const STRAY = /undefined|\bNaN\b|\[object|\bnull\b|\b[a-z]{3,}\b/

/** Fails on what a person would not accept: axe, sideways overflow, stray words, anything logged as an error. Leaves a picture in .cache/screens. `meant`: letters that belong there, such as an address to pass on. */
export async function lookAt({ page, faults }: Phone, name: string, meant?: RegExp): Promise<void> {
  await settle(page)
  await takePicture(page, name)
  const text = (await page.evaluate<string>('document.body.innerText')).replace(meant ?? /$^/, '')
  const stray = STRAY.exec(text)
  const findings = [
    ...(text.trim() === '' ? ['the page is blank'] : []),
    ...(stray ? [`「${stray[0]}」 stands on the screen: ${text.slice(Math.max(0, stray.index - 40), stray.index + 40)}`] : []),
    ...await page.evaluate<string[]>(OVERFLOW),
    ...await violationsOf(page),
    ...faults,
  ]
  if (findings.length > 0) throw new Error(`${name} (${page.url()}):\n${findings.join('\n')}`)
}

// Taro's pages scroll inside: the screen is made as high as what they hold, so that the picture shows all of it.
const HIDDEN_BELOW = `Math.max(0, ...[...document.querySelectorAll('*')]
  .filter((one) => /(auto|scroll)/.test(getComputedStyle(one).overflowY) && one.offsetHeight > innerHeight / 2)
  .map((one) => one.scrollHeight - one.clientHeight))`

async function takePicture(page: Page, name: string): Promise<void> {
  const screen = page.viewportSize()
  const below = await page.evaluate<number>(HIDDEN_BELOW)
  if (screen && below > 0) await page.setViewportSize({ width: screen.width, height: Math.min(screen.height + below, 4000) })
  mkdirSync(screensDir, { recursive: true })
  await page.screenshot({ path: path.join(screensDir, `${name}.png`) })
  if (screen && below > 0) await page.setViewportSize(screen)
}

const IS_STILL = `!document.querySelector('.mq-skeleton, [aria-busy="true"]') && document.getAnimations().every((one) => one.playState !== 'running')
  && [...document.images].every((one) => one.complete)`

/** Until nothing loads, moves or waits any more. Asked from here: the page's own policy forbids it to poll a text. */
export async function settle(page: Page): Promise<void> {
  const end = Date.now() + 8000
  for (let still = 0; still < 3;) {
    if (Date.now() > end) throw new Error(`${page.url()} does not come to rest`)
    still = await page.evaluate<boolean>(IS_STILL) ? still + 1 : 0
    await page.waitForTimeout(50)
  }
}
