const inAddress = /\/u\/([0-9A-Za-z_-]{20,64})(?:[/?#]|$)/
const bare = /^[0-9A-Za-z_-]{20,64}$/

const decodeOnce = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What a unit's link brings: ours in `u`, WeChat's link rule the whole address in `q`, encoded once or not. Null: none. */
export const parseUnitLink = ({ u = '', q = '' }: { u?: string; q?: string }): string | null => {
  for (const text of [u, decodeOnce(u), q, decodeOnce(q), decodeOnce(decodeOnce(q))]) {
    const token = bare.exec(text.trim())?.[0] ?? inAddress.exec(text)?.[1]
    if (token) return token
  }
  return null
}
