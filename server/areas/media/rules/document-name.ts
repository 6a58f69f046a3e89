const longest = 60
// Controls, marks that turn the reading direction, and what a file system or a header reads as its own.
const unwanted = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}"'`<>|:*?\\/%;]/gu

/** The name under which a PDF is shown and saved: the last part of what the sender calls it, cleaned, at most 60 characters. */
export function documentName(said: string): string {
  const last = said.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const stem = last.replace(/\.pdf$/i, '').replace(unwanted, '').replace(/\s+/g, ' ').replace(/^[\s.]+|[\s.]+$/g, '')
  return `${Array.from(stem).slice(0, longest).join('').trim() || '附件'}.pdf`
}
