import { z } from 'zod'
import { refuse } from '../errors'

/** An opaque place in a list: the sort keys of the last row, base64url of JSON. */
export const encodeCursor = (keys: readonly (string | number)[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url')

// The day by zod, which knows months and leap years; from 2000, for PostgreSQL knows no year 0, and no offset beyond 15 hours.
const asInstant = (text: string): string => text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00')
const isInstant = (text: string): boolean => /^2/.test(text) && !/[+-](?:1[6-9]|2)\d?:\d{2}$/.test(text) && z.iso.datetime({ offset: true }).safeParse(text).success

/** A time of the database within a cursor, as `::text` or as ISO 8601; what this lets through PostgreSQL reads. */
export const databaseTime = z.string().max(40).refine((text) => isInstant(asInstant(text)))

/** The sort keys again, held against their shape; anything else is a bad request, never a server error. */
export function decodeCursor<T extends z.ZodType>(cursor: string | undefined, shape: T): z.output<T> | null {
  if (cursor === undefined) return null
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  } catch {
    return refuse('request.invalid', { fields: { cursor: '请从第一页重新打开列表' } })
  }
}

export interface Page<T> { readonly items: T[]; readonly next: string | null }

/** One row more than asked for was read: it says whether there is a next page. */
export function pageOfRows<R, T>(rows: readonly R[], limit: number, keysOf: (row: R) => readonly (string | number)[], present: (row: R) => T): Page<T> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown.map(present), next: rows.length > limit && last !== undefined ? encodeCursor(keysOf(last)) : null }
}
