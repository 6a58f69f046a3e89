/** The beginning of a long text, up to the last whole sentence or clause that fits; the rest stays in the system. */
export function brief(text: string, most: number): string {
  const chars = Array.from(text)
  if (chars.length <= most) return text
  const start = chars.slice(0, most - 1).join('')
  const [whole = ''] = /^[\s\S]*[。！？；，\n]/.exec(start) ?? []
  return `${(Array.from(whole).length > most / 2 ? whole : start).replace(/[，；\s]$/, '')}…`
}
