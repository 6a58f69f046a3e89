import type { Browser } from 'playwright-core'
import { bringToLife, pages, type Life } from '../support/lively-street'
import { openWorld, type World } from '../support/world'
import { lookAt } from './session/look-at'
import { openBrowser, openPhone } from './session/open-phone'

let world: World
let life: Life
let browser: Browser | undefined

beforeAll(async () => {
  world = await openWorld()
  life = await bringToLife(world)
})

afterAll(() => world.end())

afterEach(() => browser?.close())

const looked = ['home', 'landing', 'raise', 'receipt', 'issue-to-rate', 'me', 'deputy-issue']
const sizesOf = `(() => {
  document.querySelector('.mq-page').insertAdjacentHTML('beforeend', '<div class="mq-press mq-sized"></div>')
  const px = (what, of) => parseFloat(getComputedStyle(document.querySelector(what))[of])
  return { writing: px('.mq-page', 'fontSize'), target: px('.mq-sized', 'minHeight'), gap: px('.mq-page__main', 'paddingLeft') }
})()`

it.each([[20, 1.25], [32, 2]])('follows a browser that writes in %i px: everything is larger, nothing is cut', async (fontSize, factor) => {
  browser = await openBrowser({ fontSize })
  for (const one of pages.filter(({ name }) => looked.includes(name))) {
    const token = life.tokens[one.as]
    const phone = await openPhone(browser, world.url, token ? { token } : {})
    await phone.open(`/#/${one.path(life)}`)
    await phone.page.getByText(one.shows).first().waitFor()
    await lookAt(phone, `font-${fontSize}-${one.name}`)
    expect(await phone.page.evaluate(sizesOf)).toEqual({ writing: 15 * factor, target: 44 * factor, gap: 16 })
    await phone.close()
  }
})
