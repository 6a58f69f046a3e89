const mobile = /^1\d{10}$/
const landline = /^0\d{9,11}$/
const local = /^[2-9]\d{6,7}$/

/** Digits of a number that can be dialled, out of the ways people write it; null: none. */
export function readPhone(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/^'/, '').replace(/[\s\-–—()·]/g, '').replace(/^(?:\+|00)86(?=1\d{10}$)/, '')
  return [mobile, landline, local].some((shape) => shape.test(digits)) ? digits : null
}

/** 1.38E+10 is what a spreadsheet makes of a number in a narrow column: its last digits are lost. */
export const isRoundedNumber = (text: string): boolean => /^\d(?:\.\d+)?e\+?\d+$/i.test(text.trim())
