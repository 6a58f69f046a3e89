import type { Browser } from 'playwright-core'
import { bringToLife, pages, type Life, type Role } from '../support/lively-street'
import { openWorld, type World } from '../support/world'
import { lookAt } from './session/look-at'
import { openBrowser, openPhone, type Phone } from './session/open-phone'

const looks = [
  { look: '375', screen: 'phone', elder: false }, { look: '375-elder', screen: 'phone', elder: true }, { look: '1280', screen: 'desk', elder: false },
] as const

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

describe.each(looks)('at $look', ({ look, screen, elder }) => {
  const phones = new Map<Role, Phone>()
  const phoneOf = async (role: Role): Promise<Phone> => {
    const phone = phones.get(role) ?? await openPhone(browser, world.url, { screen, elder, token: life.tokens[role] })
    phones.set(role, phone)
    return phone
  }
  afterAll(async () => {
    for (const phone of phones.values()) await phone.close()
  })

  it.each(pages)('$name is whole, quiet and open to everybody', async ({ name, as, path, shows }) => {
    const phone = await phoneOf(as)
    await phone.open(`/#/${path(life)}`)
    await phone.page.getByText(shows).locator('visible=true').first().waitFor()
    await lookAt(phone, `${name}-${look}`)
  })
})
