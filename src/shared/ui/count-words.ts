/** Length as the server counts it: Unicode code points of the trimmed text, so that 𠮷 and most emoji are one. */
export const countWords = (text: string): number => Array.from(text.trim()).length
