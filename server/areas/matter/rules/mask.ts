import { readingView, type ReadingView, type Span } from './reading-view'

/** One kind of personal number: where it stands in the reading view, and what is shown instead (null: leave it). */
interface Pattern {
  readonly find: RegExp
  shown(found: RegExpMatchArray): string | null
}

const digitsOf = (text: string): string => text.replace(/[^\dXx]/g, '')
const countDigits = (text: string): number => text.replace(/\D/g, '').length
const looksLikeDay = /^(?:19|20)\d{2}[-./]?(?:0?[1-9]|1[0-2])[-./]?(?:[12]\d|3[01]|0?[1-9])$/
const holdsDay = /(?:19|20)\d{2}[-.](?:0?[1-9]|1[0-2])[-.](?:[12]\d|3[01]|0?[1-9])(?!\d)/

/** 138****2201; shorter numbers keep the first three and the last two. Takes any writing of the number. */
export function maskPhone(phone: string): string {
  const digits = digitsOf(phone.normalize('NFKC'))
  return digits.length >= 10 ? `${digits.slice(0, 3)}****${digits.slice(-4)}` : `${digits.slice(0, 3)}****${digits.slice(-2)}`
}

const countryCode = String.raw`(?:\+?(?:00)?86[\s()-]{0,2})?`
const gap = String.raw`[\s\-–—_]{0,2}`
const anyGap = String.raw`[\s\-–—_.·•,*/]{1,2}`

const mobile: Pattern = {
  find: new RegExp(String.raw`(?<!\d)${countryCode}(1[3-9](?:${gap}\d){9}|1${gap}[3-9](?:${gap}\d){9}|1\d{2}[\s\-–—_.·•]?\d{4}[\s\-–—_.·•]?\d{4}|1(?:${anyGap}\d){10})(?!\d)`, 'gu'),
  shown: ([, number = '']) => (holdsDay.test(number) ? null : maskPhone(number)),
}

// 「幺三八…」, circled or look-alike letters: read as digits for mobiles only.
const lookAlikes = new Map(Object.entries({
  〇: '0', 零: '0', o: '0', O: '0', 一: '1', 幺: '1', 壹: '1', l: '1', I: '1', 二: '2', 贰: '2', 两: '2', 三: '3', 叁: '3',
  四: '4', 肆: '4', 五: '5', 伍: '5', 六: '6', 陆: '6', 七: '7', 柒: '7', 八: '8', 捌: '8', 九: '9', 玖: '9',
}))
const spelledMobile: Pattern = {
  find: new RegExp(String.raw`1${gap}[3-9](?:${gap}\d){9}(?!\d)`, 'gu'),
  shown: ([number]) => (holdsDay.test(number) ? null : maskPhone(number)),
}

const month = '(?:0[1-9]|1[0-2])'
const dayOfMonth = String.raw`(?:0[1-9]|[12]\d|3[01])`
const identityCard: Pattern = {
  find: new RegExp(String.raw`(?<!\d)(?:[1-9]\d{5}[\s-]?(?:19|20)\d{2}[\s-]?${month}[\s-]?${dayOfMonth}[\s-]?\d{3}[\s-]?[\dXx](?!\d)|[1-9]\d{7}${month}${dayOfMonth}\d{3}(?!\d))`, 'gu'),
  shown: ([number]) => `${number.slice(0, 3)}****`,
}

// Nothing public is that long; a card in groups begins with 3–9, so that a row of years is none.
const bankCard: Pattern = {
  find: /(?<!\d)(?:\d{15,21}|[3-9]\d{3}(?:[\s-]\d{4}){3}(?:[\s-]?\d{1,3})?)(?!\d)/gu,
  shown: ([number]) => `${number.slice(0, 4)}****${digitsOf(number).slice(-4)}`,
}

const landline: Pattern = {
  find: /(?<!\d)\(?(0(?:10|2\d|[3-9]\d{2}))\)?[\s\-–—_]{0,2}([2-9]\d{2,3}[\s-]?\d{4})(?!\d)/gu,
  shown: ([, area = '', number = '']) => `${area}-****${number.slice(-4)}`,
}

const namedNumber: Pattern = {
  find: /((?:电话|座机|手机|联系方式|号码|固话|tel|phone)[^\d\n*]{0,4})(\d{7,9}|\d{3,4}[\s-]\d{4})(?!\d)/giu,
  shown: ([, name = '', number = '']) => (looksLikeDay.test(number) ? null : `${name}${number.slice(0, 2)}****${number.slice(-2)}`),
}

const email: Pattern = {
  find: /([\w.%+-])[\w.%+-]*\s?@\s?([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)/gu,
  shown: ([, first = '', domain = '']) => `${first}***@${domain}`,
}

const account: Pattern = {
  find: /((?<![a-z])(?:[微薇威徽卫][信x]|v信|加v|vx|wx|we\s?chat|wei\s?xin|qq|扣扣|企鹅)(?:号码?|账号|帐号|id)?\s*[:=是为叫]{0,2}\s*)([a-z][\w-]{5,19}|[1-9]\d{5,11})(?![\w-])/giu,
  shown: ([, name = '', id = '']) => `${name}${id.slice(0, 2)}****`,
}

const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
const mark = '[A-HJ-NP-Z0-9]'
const plate: Pattern = {
  find: new RegExp(String.raw`([${provinces}])\s?([A-HJ-Z])[\s.·•・_-]{0,2}(${mark}{4,5}[A-HJ-NP-Z0-9挂学警港澳]|${mark}{2,3}[\s.·•-]${mark}{2,3}|${mark}(?:[\s.·•-]${mark}){4,5})(?![A-Z0-9])`, 'giu'),
  shown: ([, province = '', letter = '', rest = '']) => (countDigits(rest) >= 3 && rest.replace(/[\s.·•-]/g, '').length >= 5 ? `${province}${letter}****` : null),
}

const contacts: readonly Pattern[] = [email, account, identityCard, mobile, bankCard, landline, namedNumber]

function maskOne(text: string, view: ReadingView, { find, shown }: Pattern): string {
  const spans: Span[] = []
  for (const found of view.text.matchAll(find)) {
    const by = shown(found)
    if (by !== null) spans.push({ from: found.index, until: found.index + found[0].length, by })
  }
  return spans.length > 0 ? view.replace(spans) : text
}

// Every pattern needs three characters that are neither Han nor punctuation, or a number spelled out: most titles have neither.
const telling = /[^\p{Script=Han}\p{P}\p{Z}\p{Cf}]/gu
const spelled = /[〇零一幺壹二贰两三叁四肆五伍六陆七柒八捌九玖]/gu
const mayBePersonal = (text: string): boolean => (text.match(telling)?.length ?? 0) >= 3 || (text.match(spelled)?.length ?? 0) >= 9

/**
 * Hides what points at a person in a text that others read: mobiles, landlines, identity and bank cards, plates,
 * e-mail and chat accounts, in the writings people use to slip them through. Building numbers, days, issue numbers
 * and prices stay. Masking twice changes nothing more. Names and faces are for the reviewer.
 */
export const maskPersonal = (text: string): string => maskWith(text, [...contacts, plate])

/** The same for who handles the matter: the plate of a car that blocks a fire lane is what they need; how to reach a person they look up on record. */
export const maskContacts = (text: string): string => maskWith(text, contacts)

function maskWith(text: string, patterns: readonly Pattern[]): string {
  if (!mayBePersonal(text)) return text
  let masked = text
  let view = readingView(masked)
  for (const pattern of patterns) {
    const next = maskOne(masked, view, pattern)
    if (next !== masked) view = readingView(next)
    masked = next
  }
  return maskOne(masked, readingView(masked, lookAlikes), spelledMobile)
}

const mobilesOf = (view: ReadingView, { find, shown }: Pattern): string[] =>
  [...view.text.matchAll(find)].filter((found) => shown(found) !== null).map(([whole, number]) => digitsOf(number ?? whole))

/** The first mobile that `maskPersonal` would hide in a text, 11 digits, as a person wrote it down to be called back; else null. */
export function mobileIn(text: string): string | null {
  if (!mayBePersonal(text)) return null
  // The end of an identity card can look like a mobile.
  const rest = maskOne(text, readingView(text), identityCard)
  const found = [...mobilesOf(readingView(rest), mobile), ...mobilesOf(readingView(rest, lookAlikes), spelledMobile)]
  return found.find((digits) => /^1\d{10}$/.test(digits)) ?? null
}

/** Whether a text still holds a number or account that `maskPersonal` would hide. */
export const hasPersonal = (text: string): boolean => maskPersonal(text) !== text
