import type { z } from 'zod'
import { refuse } from '../errors'

/** An opaque place in a list: the sort keys of the last row, base64url of JSON. */
export const encodeCursor = (keys: readonly (string | number)[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url')

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
