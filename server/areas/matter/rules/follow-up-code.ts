// Crockford's base 32: no I, L, O, U, so that a code read aloud or off paper is not mistaken.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 13

/** 13 characters of 5 bits (65 bits) out of at least 9 bytes of chance, in groups for the eye: `7K3M-9QPX-2VB4T`. */
export function followUpCodeOf(chance: Buffer): string {
  const bits = Array.from(chance.subarray(0, 9), (byte) => byte.toString(2).padStart(8, '0')).join('')
  const letters = Array.from({ length }, (_, at) => alphabet[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)]).join('')
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`
}

/** What a person typed, as the code is compared: case, spaces and dashes do not matter, O reads as 0, I and L as 1. Null: cannot be one. */
export function normaliseFollowUpCode(typed: string): string | null {
  const letters = typed.normalize('NFKC').toUpperCase().replace(/[\s\-–—_]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  if (letters.length !== length || Array.from(letters).some((letter) => !alphabet.includes(letter))) return null
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`
}
