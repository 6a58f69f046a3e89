import type { Page } from 'playwright-core'
import { makePdf } from '../../support/make-pdf'
import { makePhoto } from '../../support/make-photo'
import type { Phone } from './open-phone'

/** What a person sees and presses: the page on top, never what lies hidden below it. */
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).locator('visible=true')

export const press = (page: Page, name: string | RegExp): Promise<void> => button(page, name).first().click()

export const sees = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).locator('visible=true').first().waitFor()

export const type = (page: Page, label: string | RegExp, text: string): Promise<void> => page.getByRole('textbox', { name: label }).locator('visible=true').fill(text)

/** A field to look something up is a searchbox, no textbox. */
export const lookUp = (page: Page, label: string | RegExp, text: string): Promise<void> => page.getByRole('searchbox', { name: label }).locator('visible=true').fill(text)

/** The open sheet, named by its title. */
export const sheet = (page: Page, title: string | RegExp) => page.getByRole('dialog', { name: title })

export async function addPhoto({ page }: Phone, hue = 30): Promise<void> {
  const asked = page.waitForEvent('filechooser')
  await press(page, '加照片')
  await (await asked).setFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: await makePhoto({ hue }) })
  await button(page, /^看大图/).first().waitFor()
}

export async function addPaper({ page }: Phone, name: string): Promise<void> {
  const asked = page.waitForEvent('filechooser')
  await press(page, '加附件（PDF）')
  await (await asked).setFiles({ name, mimeType: 'application/pdf', buffer: makePdf() })
  await button(page, `去掉附件 ${name}`).waitFor()
}

/** Scans 韩敏's card and stands in the form, the place chosen. */
export async function startRaising(phone: Phone, token: string): Promise<void> {
  const { page } = phone
  await phone.open(`/q/${token}`)
  await press(page, '向韩代表提事')
  await sees(page, '发生了什么')
  if (await button(page, /去选小区/).count() > 0) await chooseGrid(page)
}

/** 韩敏 keeps in touch with grids in two communities: the code leaves open which, and the page offers them first. */
async function chooseGrid(page: Page): Promise<void> {
  await press(page, /去选小区/)
  await sees(page, '韩代表联系的')
  await press(page, /^榕树苑 5–8 栋/)
  await sees(page, '发生了什么')
}

export async function choosePlace(page: Page, estate: string, buildings: string): Promise<void> {
  await press(page, /^在哪里/)
  await lookUp(page, /小区名字/, estate)
  await press(page, estate)
  await sheet(page, /哪几栋/).getByRole('button', { name: buildings, exact: true }).click()
  await sees(page, '发生了什么')
}

/** What the receipt says. */
export interface Sent { number: string; followUpCode: string }

export async function readReceipt(page: Page): Promise<Sent> {
  await sees(page, '查询码')
  const text = await page.evaluate<string>('document.body.innerText')
  const number = /鱼复-\d{8}-\d{4,}/.exec(text)?.[0]
  const followUpCode = /\b[0-9A-Z]{4}(-[0-9A-Z]{4,5}){2,}\b/.exec(text)?.[0]
  if (!number || !followUpCode) throw new Error(`no receipt stands at ${page.url()}:\n${text}`)
  return { number, followUpCode }
}

/** Signs in from 我的 as one of the people of the demo. */
export async function signInAs(phone: Phone, label: string): Promise<void> {
  const { page } = phone
  await phone.open('/#/pages/me/index')
  await press(page, '登录')
  await press(page, new RegExp(label))
  await sees(page, /验证码是 \d{6}/)
  await press(page, '登录')
  await sees(page, '工作台')
}

/** The session the browser keeps, to ask the server as this very person. */
export const tokenOf = (page: Page): Promise<string> => page.evaluate<string>(`JSON.parse(localStorage.getItem('session.token')).data`)
