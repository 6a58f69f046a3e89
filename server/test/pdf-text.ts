import { inflateSync } from 'node:zlib'

interface PdfObject { readonly head: string; readonly stream: string }

// Enough of a parser for what pdfkit writes: numbered objects, deflated streams, hexadecimal text in the font's own codes.
function objectsOf(pdf: Buffer): Map<string, PdfObject> {
  const text = pdf.toString('latin1')
  const found = text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)
  return new Map(Array.from(found, ([, id = '', body = '']) => {
    const at = body.indexOf('stream\n')
    const head = at < 0 ? body : body.slice(0, at)
    const raw = at < 0 ? '' : body.slice(at + 7, body.lastIndexOf('\nendstream'))
    const stream = head.includes('/FlateDecode') ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw
    return [id, { head, stream }]
  }))
}

const refs = (head: string, key: string): string[] => {
  const [, list = ''] = new RegExp(`/${key} (\\[[^\\]]*\\]|\\d+ 0 R)`).exec(head) ?? []
  return Array.from(list.matchAll(/(\d+) 0 R/g), ([, id = '']) => id)
}

const utf16 = (hex: string): string => Buffer.from(hex.replace(/\s/g, ''), 'hex').swap16().toString('utf16le')

function codesOf(cmap: string): Map<number, string> {
  const codes = new Map<number, string>()
  for (const [, from = '', list = ''] of cmap.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    Array.from(list.matchAll(/<([0-9a-f ]*)>/gi)).forEach(([, hex = ''], at) => codes.set(parseInt(from, 16) + at, utf16(hex)))
  }
  return codes
}

function pageText(content: string, fonts: ReadonlyMap<string, Map<number, string>>): string {
  let font = new Map<number, string>()
  return Array.from(content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g), ([, name, shown = '']) => {
    if (name) font = fonts.get(name) ?? new Map<number, string>()
    return Array.from(shown.matchAll(/<([0-9a-f]+)>/gi), ([, hex = '']) => (hex.match(/.{4}/g) ?? []).map((code) => font.get(parseInt(code, 16)) ?? '').join('')).join('')
  }).join('')
}

/** What a reader can copy out of each page of a .pdf that pdfkit made, in the order it was drawn. */
export function pdfPages(pdf: Buffer): string[] {
  const objects = objectsOf(pdf)
  const at = (id: string | undefined): PdfObject => objects.get(id ?? '') ?? { head: '', stream: '' }
  const root = Array.from(objects.values()).find(({ head }) => /\/Type \/Pages/.test(head))
  return refs(root?.head ?? '', 'Kids').map((id) => {
    const { head } = at(id)
    const resources = refs(head, 'Resources').map((one) => at(one).head).join('') || head
    const fonts = new Map(Array.from(resources.matchAll(/\/(F\d+) (\d+) 0 R/g), ([, name = '', font]) => [name, codesOf(at(refs(at(font).head, 'ToUnicode')[0]).stream)] as const))
    return pageText(refs(head, 'Contents').map((one) => at(one).stream).join('\n'), fonts)
  })
}
