import type { Browser } from 'playwright-core'
import { bringToLife, pages, type Life, type Role } from '../support/lively-street'
import { openWorld, type World } from '../support/world'
import { lookAt } from './session/look-at'
import { openBrowser, openPhone, screens as screenSizes, type Phone } from './session/open-phone'

// A page is opened once a kind of screen; the narrower ones of that kind come by drawing the window in, which a person may do as well.
const looks = [
  { look: 'phone', elder: false, screens: ['phone'] }, { look: 'phone, elder', elder: true, screens: ['phone'] },
  { look: 'window', elder: false, screens: ['desk', 'tablet'] }, { look: 'window, elder', elder: true, screens: ['desk', 'tablet'] },
] as const

const pictureOf = (name: string, screen: keyof typeof screenSizes, elder: boolean): string => `${name}-${screenSizes[screen].width}${elder ? '-elder' : ''}`

let world: World
let browser: Browser
let life: Life

beforeAll(async () => {
  world = await openWorld()
  browser = await openBrowser()
  life = await bringToLife(world)
})

afterAll(async () => {
  await browser.close()
  await world.end()
})

describe.each(looks)('on a $look', ({ elder, screens }) => {
  const phones = new Map<Role, Phone>()
  const phoneOf = async (role: Role): Promise<Phone> => {
    const phone = phones.get(role) ?? await openPhone(browser, world.url, { screen: screens[0], elder, token: life.tokens[role] })
    phones.set(role, phone)
    return phone
  }
  afterAll(async () => {
    for (const phone of phones.values()) await phone.close()
  })

  it.each(pages)('$name is whole, quiet and open to everybody', async ({ name, as, path, shows }) => {
    const phone = await phoneOf(as)
    await phone.page.setViewportSize(screenSizes[screens[0]])
    await phone.open(`/#/${path(life)}`)
    for (const screen of screens) {
      await phone.page.setViewportSize(screenSizes[screen])
      await phone.page.getByText(shows).locator('visible=true').first().waitFor()
      await lookAt(phone, pictureOf(name, screen, elder))
    }
  })
})
