import { inflateSync } from 'node:zlib'
import { trusted } from '../../platform/trusted'

export type PdfFault = 'document.encrypted' | 'document.active' | 'document.damaged'
export type ReadPdf = { readonly pages: number } | { readonly fault: PdfFault }

// Objects may lie packed in streams. Together they unpack to no more than this: a bomb is refused, not inflated.
const mostUnpacked = 32 * 1024 * 1024
const mostPages = 5000
const mostTrees = 200
const countWindow = 6000
// Far above what 10 MB of paper hold; more of it only keeps the server busy.
const mostStreams = 30_000
const mostEscapes = 50_000
const dictionaryWindow = 4096

const encrypted = /\/Encrypt\s*(?:<<|\d+\s+\d+\s+R)/
// What a reader may run, open, send or unpack. Short names only with what must follow them: photos inside hold any three bytes by chance.
const active = /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|Rendition|GoToE|ImportData|SubmitForm)(?![A-Za-z0-9])|\/EF\s*(?:<<|\d+\s+\d+\s+R)|\/XFA\s*(?:\[|\d+\s+\d+\s+R)/
// What says that a stream packs objects; an outline's first item is a reference.
const packing = /\/ObjStm(?![A-Za-z0-9])|\/First\s+\d+(?!\d|\s+\d+\s+R)/g

/** Names may be written in escapes (/J#61vaScript): read as they are meant. */
const unescaped = (text: string): string => text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** One packed stream; null where it is anything but plain Flate from the first byte to the last. */
function unpack(bytes: Buffer, dictionary: string, most: number): string | null {
  if (!/\/Filter/.test(dictionary)) return bytes.toString('latin1')
  if (!/\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])(?![A-Za-z0-9])/.test(dictionary) || /\/(?:DecodeParms|Predictor)/.test(dictionary)) return null
  try {
    const unpacked = trusted<{ buffer: Buffer; engine: { bytesWritten: number } }>(inflateSync(bytes, { maxOutputLength: most, info: true }))
    return bytes.length - unpacked.engine.bytesWritten <= 2 ? unpacked.buffer.toString('latin1') : null
  } catch {
    return null
  }
}

const escapesTooMuch = (text: string): boolean => {
  const escape = /#[0-9a-f]{2}/gi
  let count = 0
  while (escape.exec(text)) if (++count > mostEscapes) return true
  return false
}

const saysPacking = (text: string): number => text.match(packing)?.length ?? 0

/**
 * The objects that lie packed; null where they cannot be read. Where more is said to pack than what was found to, something
 * hides where a dictionary begins.
 */
function packedIn(file: Buffer, raw: string, open: string): string[] | null {
  const texts: string[] = []
  const begin = /stream\r?\n/g
  let left = mostUnpacked
  let streams = 0
  let said = 0
  for (let found = begin.exec(raw); found; found = begin.exec(raw)) {
    if (raw.startsWith('end', found.index - 3)) continue
    if (++streams > mostStreams) return null
    const before = raw.slice(Math.max(0, found.index - dictionaryWindow), found.index)
    const dictionary = unescaped(before.slice(before.lastIndexOf('obj') + 1))
    const says = saysPacking(dictionary)
    if (says === 0) continue
    said += says
    const end = raw.indexOf('endstream', begin.lastIndex)
    const text = end < 0 || left <= 0 ? null : unpack(file.subarray(begin.lastIndex, end), dictionary, left)
    if (text === null || escapesTooMuch(text)) return null
    left -= text.length
    texts.push(unescaped(text))
    begin.lastIndex = end
  }
  return said === saysPacking(open) ? texts : null
}

const countAt = (text: string): number => Number(/^\/Count\s+(\d+)/.exec(text)?.[1] ?? 0)

/** What a tree of pages says of itself: its count stands after its type, or before it. */
function countNear(text: string, at: number): number {
  const after = text.slice(at, at + countWindow)
  const before = text.slice(Math.max(0, at - countWindow), at)
  return countAt(after.slice(Math.max(0, after.indexOf('/Count')))) || countAt(before.slice(Math.max(0, before.lastIndexOf('/Count'))))
}

/** As the largest tree of pages says, else as many as there are. */
function pagesIn(texts: readonly string[]): number {
  let most = 0
  let leaves = 0
  let trees = 0
  for (const text of texts) {
    const type = /\/Type\s*\/Page(s?)(?![A-Za-z])/g
    for (let found = type.exec(text); found; found = type.exec(text)) {
      if (!found[1]) leaves++
      else if (trees++ < mostTrees) most = Math.max(most, countNear(text, found.index))
    }
  }
  return most || leaves
}

/**
 * Looks through a PDF without drawing it: refused is what has a password, what may run or carry something, and what cannot
 * be read to the end. Rather too strict than too lenient: who is refused prints it anew.
 */
export function readPdf(file: Buffer): ReadPdf {
  const tail = file.subarray(-2048).toString('latin1')
  if (!file.subarray(0, 5).equals(Buffer.from('%PDF-')) || !tail.includes('startxref') || !tail.includes('%%EOF')) return { fault: 'document.damaged' }
  const raw = file.toString('latin1')
  if (escapesTooMuch(raw)) return { fault: 'document.damaged' }
  const open = unescaped(raw)
  // A password makes everything unreadable, the packed objects too: said first.
  if (encrypted.test(open)) return { fault: 'document.encrypted' }
  const packedTexts = packedIn(file, raw, open)
  const texts = [open, ...(packedTexts ?? [])]
  if (texts.some((text) => active.test(text))) return { fault: 'document.active' }
  const pages = packedTexts ? pagesIn(texts) : 0
  return pages > 0 && pages <= mostPages ? { pages } : { fault: 'document.damaged' }
}
