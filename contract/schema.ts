import { z } from 'zod'
import type { EndpointSpec } from './endpoint'

export interface EndpointSchemas {
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  readonly reply: z.ZodType
}

/** One set of schemas for each endpoint of an area, no more and no fewer. */
export type SchemasOf<T extends Record<string, EndpointSpec>> = { readonly [K in keyof T]: EndpointSchemas }

/** Lower case, as the database gives it back: the same id is the same text. */
export const id = z.uuid().toLowerCase().describe('Opaque identifier (UUID version 7)')
export const byId = z.object({ id })
/** An instant as people in China read it: ISO 8601 with the fixed offset +08:00. */
export const instant = z.string().describe('ISO 8601 with offset +08:00')
/** A calendar day YYYY-MM-DD in China. */
export const day = z.string().describe('YYYY-MM-DD, China')
/** A day that somebody picks: one that the calendar has, and no slip of the year. */
export const chosenDay = z.iso.date('请选一个日期').regex(/^(19|2\d)/, '请选一个日期')
export const cursor = z.string().max(200).optional().describe('Opaque; from `next` of the page before')
export const pageQuery = z.object({ cursor, limit: z.coerce.number().int().min(1).max(50).default(20) })
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() })
export const done = z.object({ ok: z.literal(true) })

// Tab and line feed are what people type; every other control character is refused.
const noControls = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]*$/u
const graphemes = (text: string) => Array.from(text).length

/** Words of a person: trimmed, without control characters, counted in Unicode code points. */
export const words = (min: number, max: number) =>
  z.string().max(max * 4).transform((t) => t.replace(/\r\n?/g, '\n').trim())
    .refine((t) => noControls.test(t), { message: '请去掉看不见的特殊字符' })
    .refine((t) => graphemes(t) >= min, { message: `请至少写 ${min} 个字` })
    .refine((t) => graphemes(t) <= max, { message: `最多 ${max} 个字，请写短一些` })

/** A mainland mobile number (11 digits beginning with 1). */
export const mobile = z.string().transform((t) => t.replace(/[\s-]/g, '')).refine((t) => /^1\d{10}$/.test(t), { message: '请填 11 位手机号' })
