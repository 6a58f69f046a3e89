const numeral = /[零〇一二两三四五六七八九十百]+(?=[栋幢号楼单层室期区组门梯天年月米个次点户排])/gu
const digitOf: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }

// 十二 → 12, 二十 → 20, 一百零五 → 105; without 十 or 百 the digits stand as they are spoken: 二零一 → 201.
function inDigits(spoken: string): string {
  if (!/[十百]/.test(spoken)) return Array.from(spoken, (char) => digitOf[char] ?? 0).join('')
  let sum = 0
  let digit: number | null = null
  for (const char of spoken) {
    if (char === '百' || char === '十') {
      sum += (digit ?? 1) * (char === '百' ? 100 : 10)
      digit = null
    } else digit = digitOf[char] ?? 0
  }
  return String(sum + (digit ?? 0))
}

/**
 * One writing for what people write in many: width folded, lower case, Chinese numerals before counted things as
 * digits, 幢 and 号楼 as 栋; punctuation, emoji and spaces gone, but two numbers never run together.
 */
export const normalise = (text: string): string =>
  text.normalize('NFKC').toLowerCase()
    .replace(/(\d)\s*#楼?/gu, '$1栋')
    .replace(numeral, inDigits)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<![a-z0-9]) | (?![a-z0-9])/gu, '')
    .replace(/(\d)(?:号楼|幢|座|号栋)/gu, '$1栋')
