import type { Fault } from './fault'
import type { Table, TableRow } from './table'

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/
const separators = /[；;、，,\s]+/

/** Reads the cells of one row; what is wrong goes to `faults` and a stand-in comes back, for such a roster is never written. */
export interface RowReader {
  readonly line: number
  fault(column: string, text: string): void
  text(column: string, most?: number): string
  optional(column: string, most?: number): string | null
  /** Codes of other rows, separated by ；、 or blanks. */
  codes(column: string): string[]
  /** A mainland mobile number: whoever proves it gets the role. */
  phone(column: string): string
  /** Any number that people can dial. */
  dialled(column: string): string
  day(column: string): string
  yesNo(column: string): boolean
  whole(column: string, least: number, most: number): number
  degrees(column: string, least: number, most: number): number | null
  oneOf<T>(column: string, choices: Readonly<Record<string, T>>, otherwise: NoInfer<T>): T
}

const mobileOf = (text: string): string | null => {
  const digits = text.replace(/[\s-]/g, '')
  return /^1\d{10}$/.test(digits) ? digits : null
}

const isDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

// 2024/1/1 and 2024年1月1日 are what spreadsheets make of a day.
const dayOf = (text: string): string => {
  const [, year = '', month = '', date = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? []
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}

interface Range { readonly least: number; readonly most: number }

function cellReader(table: Table, { line, cells }: TableRow, faults: Fault[]) {
  const fault = (column: string, text: string): void => void faults.push({ source: table.source, line, column, text })
  const optional = (column: string, most = 60): string | null => {
    const text = (cells.get(column) ?? '').trim()
    if (controls.test(text)) fault(column, '里面有看不见的特殊字符，请删掉重新填写')
    if (Array.from(text).length > most) fault(column, `最多 ${most} 个字，请写短一些`)
    return text === '' ? null : text
  }
  const required = (column: string, most?: number): string | null => {
    const text = optional(column, most)
    if (text === null) fault(column, '没有填，请补上')
    return text
  }
  const number = (column: string, text: string, { least, most }: Range): number => {
    const value = Number(text)
    if (Number.isFinite(value) && value >= least && value <= most) return value
    fault(column, `“${text}” 应是 ${least} 到 ${most} 之间的数字，请改正`)
    return least
  }
  const checked = <T>(column: string, read: (text: string) => T | null, advice: string, otherwise: T): T => {
    const text = required(column)
    if (text === null) return otherwise
    const value = read(text)
    if (value === null) fault(column, `“${text}” ${advice}`)
    return value ?? otherwise
  }
  return { fault, optional, required, number, checked }
}

export function rowReader(table: Table, row: TableRow, faults: Fault[]): RowReader {
  const { fault, optional, required, number, checked } = cellReader(table, row, faults)
  return {
    line: row.line, fault, optional,
    text: (column, most) => required(column, most) ?? '',
    codes: (column) => [...new Set((optional(column, 400) ?? '').split(separators).filter((code) => code !== ''))],
    phone: (column) => checked(column, mobileOf, '不是手机号，请填 1 开头的 11 位数字', ''),
    dialled: (column) => checked(column, (text) => (/^[\d\s+()-]{5,20}$/.test(text) ? text : null), '不是电话号码，请改正', ''),
    day: (column) => checked(column, (text) => (isDay(dayOf(text)) ? dayOf(text) : null), '不是日期，请按 2024-01-01 的样子填写', '1970-01-01'),
    yesNo: (column) => checked(column, (text) => (text === '是' ? true : text === '否' ? false : null), '只能填「是」或「否」', false),
    whole: (column, least, most) => number(column, checked(column, (text) => (/^\d{1,9}$/.test(text) ? text : null), '不是整数，请填数字', String(least)), { least, most }),
    degrees(column, least, most) {
      const text = optional(column)
      return text === null ? null : number(column, text, { least, most })
    },
    oneOf: (column, choices, otherwise) =>
      checked(column, (text) => (Object.hasOwn(choices, text) ? choices[text] ?? null : null), `不认识，请从这些里选：${Object.keys(choices).join('、')}`, otherwise),
  }
}
