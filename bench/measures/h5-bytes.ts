import { chromium, type Browser, type BrowserContext } from 'playwright-core'
import { atMost, plainly, type Measure } from '../measure'
import { openAppWorld } from '../world/app-world'

interface Weighed { readonly code: number; readonly whole: number }

const isCode = (type: string): boolean => type === 'Document' || type === 'Script' || type === 'Stylesheet'

async function titleShown(url: string): Promise<string> {
  const reply: unknown = await (await fetch(`${url}/api/v1/issues/public?limit=1`)).json()
  const title = /"title":"([^"]+)"/.exec(JSON.stringify(reply))?.[1]
  if (!title) throw new Error('the street has no published issue')
  return title
}

/** Bytes on the wire until home shows an issue: of HTML, JS and CSS, and of everything. */
async function openHome(context: BrowserContext, url: string, title: string): Promise<Weighed> {
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  const kinds = new Map<string, string>()
  const weighed = { code: 0, whole: 0 }
  wire.on('Network.responseReceived', ({ requestId, type, response }) => {
    kinds.set(requestId, type)
    if (/\bbr\b/.test(response.headers['content-encoding'] ?? '')) throw new Error(`${response.url} came by brotli, which is not what is promised`)
  })
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weighed.whole += encodedDataLength
    if (isCode(kinds.get(requestId) ?? '')) weighed.code += encodedDataLength
  })
  await wire.send('Network.enable')
  await page.goto(url)
  await page.getByText(title).first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.close()
  return weighed
}

async function openBrowser(): Promise<Browser> {
  const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: quiet })
}

// What every browser and WeChat's own understand; the brotli twins are smaller still.
const gzipOnly = { 'accept-encoding': 'gzip' }

/** What a resident's first and second scan cost on a phone's network, gzip, headers included. */
export const h5Bytes: Measure = {
  name: 'h5-bytes',
  async run(world) {
    const { server } = await openAppWorld(world, 'h5')
    const browser = await openBrowser()
    try {
      const title = await titleShown(server.url)
      const context = await browser.newContext({ viewport: { width: 375, height: 812 }, extraHTTPHeaders: gzipOnly })
      const first = await openHome(context, server.url, title)
      const second = await openHome(context, server.url, title)
      return [
        atMost({ what: 'H5, HTML + JS + CSS until home shows its data, gzip', value: first.code / 1024, unit: ' KB', digits: 1 }, 220),
        atMost({ what: 'H5, the second visit, everything', value: second.whole / 1024, unit: ' KB', digits: 1 }, 15),
        plainly({ what: 'H5, the first visit, everything', value: first.whole / 1024, unit: ' KB', digits: 1 }),
      ]
    } finally {
      await browser.close()
      await server.stop()
    }
  },
}
