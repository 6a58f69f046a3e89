import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** `fontSize`: what the person set in the browser's own settings, in pixels; 16 unless they did. */
export const openBrowser = ({ fontSize = 16 }: { fontSize?: number } = {}): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: [...FLAGS, `--blink-settings=defaultFontSize=${fontSize}`] })

export const screens = { phone: { width: 375, height: 812 }, tablet: { width: 768, height: 1024 }, desk: { width: 1280, height: 800 } } as const

export interface PhoneOptions {
  screen?: keyof typeof screens
  elder?: boolean
  /** A session the person has already, as it lies in the browser's storage. */
  token?: string
}

/** One browser profile in somebody's hands. Whatever is logged as an error is collected; what a journey provokes, it must announce. */
export interface Phone {
  readonly page: Page
  readonly context: BrowserContext
  readonly faults: readonly string[]
  /** From now on such lines are meant to be logged: the browser itself logs every refused or lost request. */
  expectLost(): void
  /** Types an address: the app starts anew, the profile stays. */
  open(path: string): Promise<void>
  close(): Promise<void>
}

/** What Taro's storage writes under a key. */
const kept = (key: string, value: unknown): string => `localStorage.setItem(${JSON.stringify(key)}, ${JSON.stringify(JSON.stringify({ data: value }))});`

function watch(page: Page, faults: string[], isMeant: (text: string) => boolean): void {
  page.on('console', (line) => {
    const text = line.text()
    if (line.type() === 'error' && !isMeant(text)) faults.push(`console.error: ${text} (${line.location().url})`)
  })
  page.on('pageerror', (error) => faults.push(`page error: ${error.stack ?? error.message}`))
}

export async function openPhone(browser: Browser, url: string, { screen = 'phone', elder = false, token }: PhoneOptions = {}): Promise<Phone> {
  const context = await browser.newContext({ baseURL: url, viewport: screens[screen], locale: 'zh-CN', timezoneId: 'Asia/Shanghai', hasTouch: screen === 'phone' })
  context.setDefaultTimeout(8000)
  const seeds = [elder ? kept('look.elder', true) : '', token ? kept('session.token', token) : ''].join('')
  // Once a profile: a reload must find what the app itself left there.
  if (seeds) await context.addInitScript(`if (location.protocol.startsWith('http') && !localStorage.getItem('e2e.seeded')) { ${seeds} localStorage.setItem('e2e.seeded', '1') }`)
  const faults: string[] = []
  let losesRequests = false
  const page = await context.newPage()
  watch(page, faults, (text) => losesRequests && text.startsWith('Failed to load resource'))
  return {
    page, context, faults,
    expectLost: () => { losesRequests = true },
    async open(path) {
      // Where only the part after # differs, the browser would not load anything.
      await page.goto('about:blank')
      await page.goto(path)
    },
    close: () => context.close(),
  }
}
