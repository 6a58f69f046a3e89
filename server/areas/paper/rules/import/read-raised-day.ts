const written = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[\sT]*\d{1,2}\s*[:时点].*)?$/
const inOne = /^(\d{4})(\d{2})(\d{2})(?:\d{4}|\d{6})?$/

const isDay = (day: string): boolean => {
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}

/** YYYY-MM-DD out of what spreadsheets and other platforms write, with or without a time; null: no such day. */
export function readRaisedDay(text: string): string | null {
  const said = text.normalize('NFKC').trim()
  const [, year = '', month = '', date = ''] = written.exec(said) ?? inOne.exec(said) ?? []
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) ? day : null
}
