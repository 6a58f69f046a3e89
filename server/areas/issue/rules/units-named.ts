export interface NamedUnit { readonly id: string; readonly name: string }

const shortest = 3
const legalForm = /(?:物业)?(?:服务|管理|经营|集团|股份|有限|责任|分)*公司$/
const seat = /^(?:.{2,3}?[省市区县]|[区县])/
const complaint = /投诉|举报|检举|控告|曝光|骂|打击报复|报复|威胁|恐吓|态度(?:差|恶劣|不好|很差)|乱收费|多收|强(?:行|制)收|不(?:作为|管|理|处理|给|肯)|没人管|推诿|推脱|敷衍|踢皮球|拖着|吃拿卡要|回扣|欺负|欺骗|骗/

/** How people call a unit: its full name, and that without its seat and legal form. */
const namesOf = (name: string): string[] => {
  const plain = name.replace(legalForm, (form) => (form.startsWith('物业') ? '物业' : ''))
  return [...new Set([name, plain, plain.replace(seat, '')])].filter((one) => Array.from(one).length >= shortest)
}

/** The units that a text names, the longest name first: which of them it is about is for a person to say. */
export function unitsNamed<U extends NamedUnit>(text: string, units: readonly U[]): U[] {
  const plain = text.replace(/\s/g, '')
  const found = units.flatMap((unit) => namesOf(unit.name).filter((name) => plain.includes(name)).slice(0, 1).map((name) => ({ unit, length: name.length })))
  return found.sort((one, other) => other.length - one.length).map(({ unit }) => unit)
}

/** The unit that a text complains of in so many words, where nobody has said yet whom it is about. */
export const complainedOf = <U extends NamedUnit>(text: string, units: readonly U[]): U | null => (complaint.test(text) ? unitsNamed(text, units)[0] ?? null : null)
