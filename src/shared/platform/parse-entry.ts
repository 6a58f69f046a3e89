/** What a scan, a link or a share may bring along; every value may be encoded once, twice or not at all. */
export interface EntryQuery {
  /** WeChat's link rule: the whole address of the printed code. */
  q?: string
  /** A mini-program code: the bare token. */
  scene?: string
  /** Our own links: the token. */
  code?: string
  [name: string]: string | undefined
}

/** Code tokens as the server makes them. */
const tokenShape = /^[0-9A-Za-z_-]{4,32}$/
const inAddress = /\/q\/([0-9A-Za-z_-]{4,32})(?:[/?#]|$)/
const inPath = /(?:^|[?&])(?:code|scene)=([^&#]+)/
/** A foreign address may carry a `code` of its own: only our landing's counts. */
const isForeign = (form: string) => form.includes('://') && !form.includes('pages/landing/')

const decodeOnce = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const decodings = (text: string): string[] => {
  const once = decodeOnce(text)
  const twice = decodeOnce(once)
  return [text, once, twice].map((form) => form.trim())
}

/** The token in anything that was scanned, typed or followed: an address, a page path, a bare token. Null: none of ours. */
export const parseCode = (text: string): string | null => {
  for (const form of decodings(text)) {
    const token = inAddress.exec(form)?.[1] ?? (tokenShape.test(form) ? form : null)
    if (token) return token
    const nested = isForeign(form) ? undefined : inPath.exec(form)?.[1]
    if (nested && nested !== form) return parseCode(nested)
  }
  return null
}

/** The code a page was opened with; weapp gives its parameters undecoded, H5 either way. */
export const parseEntry = (query: EntryQuery): string | null => {
  for (const text of [query.code, query.q, query.scene]) {
    const token = text ? parseCode(text) : null
    if (token) return token
  }
  return null
}
