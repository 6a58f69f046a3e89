// What neither XML nor paper can hold: control characters, halves of a surrogate pair, non-characters, invisible turning marks.
const unprintable = /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu

/** A text that any document can hold: one kind of line end, nothing invisible, no broken halves of characters. */
export const printable = (text: string): string =>
  text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(unprintable, (char) => (char === '\n' ? char : char === '\t' ? ' ' : ''))
