import { z } from 'zod'
import { issueCategories, urgencies } from '../issue/vocabulary'
import { byId, id, type SchemasOf } from '../schema'
import { defaultSettings, fixedCategories, reasonKinds, serviceHoursOf, settingBounds as bounds, settingKeys } from './vocabulary'
import type { settingEndpoints } from './endpoints'

const distinct = (texts: readonly string[]): boolean => new Set(texts).size === texts.length

const daysOfWork = z.number().int('请填整数').min(1, '至少 1 天').max(bounds.days, `最多 ${bounds.days} 天`)
const owed = z.object({
  aroundTheClock: z.boolean(),
  hours: z.number().positive('要大于 0').max(bounds.hours, `最多 ${bounds.hours} 小时`).optional(),
  days: daysOfWork.optional(),
}).refine(({ hours, days }) => (hours === undefined) !== (days === undefined), { message: '请填小时或天数，只填一样' })
const limit = z.object({ firstAnswer: owed, settled: owed })

const categoryName = z.string().regex(/^[\u4e00-\u9fff]{2,8}$/, `请用 ${bounds.nameMin} 到 ${bounds.nameMax} 个汉字`)
const categoryNames = z.record(z.enum(issueCategories), categoryName)
  .refine((names) => fixedCategories.every((category) => names[category] === defaultSettings.categoryNames[category]), { message: '前三类和邻里纠纷是统一的，不能改名' })
  .refine((names) => distinct(Object.values(names)), { message: '有两类同名' })

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, '请填几点几分，例如 09:00')
const inOrder = (shifts: readonly { from: string; until: string }[]): boolean => {
  const times = shifts.flatMap(({ from, until }) => [from, until])
  return times.every((time, index) => index === 0 || (times[index - 1] ?? '') < time || (index % 2 === 0 && times[index - 1] === time))
}

const monthDay = z.number().int('请填整数').min(1).max(bounds.monthDay, `请填 1 到 ${bounds.monthDay}，每个月都有`)
const sentence = z.string().min(2, '至少 2 个字').max(bounds.reason, `最多 ${bounds.reason} 个字`)
  .regex(/^[^\u0000-\u001f\u007f]*$/u, '请写成一行').refine((text) => text.trim() === text, { message: '前后不要留空格' })
const sentences = z.array(sentence).max(bounds.reasons, `最多 ${bounds.reasons} 句`).refine(distinct, { message: '有两句一样' })

/**
 * What each setting may hold, by itself; how they fit together says server/areas/setting/rules/contradictions.ts.
 * Stored values are read through the same shapes, so none of them transforms.
 */
export const settingShapes = {
  categoryNames,
  limits: z.object({
    byUrgency: z.record(z.enum(urgencies), limit),
    byCategory: z.partialRecord(z.enum(issueCategories), z.partialRecord(z.enum(urgencies), limit.partial())),
  }),
  serviceTime: z.object({
    shifts: z.array(z.object({ from: clockTime, until: clockTime })).min(1, '至少一段').max(bounds.shifts, `最多 ${bounds.shifts} 段`).refine(inOrder, { message: '每段要先开始后结束，各段按先后排，不能重叠' })
      .refine((shifts) => serviceHoursOf({ shifts }) >= bounds.serviceHours, { message: `一天至少 ${bounds.serviceHours} 小时` }),
  }),
  questionDays: daysOfWork,
  reviewDays: daysOfWork,
  ratingDays: daysOfWork,
  returnDays: daysOfWork,
  month: z.object({ closesOn: monthDay, assessmentBy: monthDay, ledgerBy: monthDay })
    .refine(({ closesOn, assessmentBy }) => closesOn <= assessmentBy, { message: '研判要在收口之后' }),
  reviewSteps: z.union([z.literal(2), z.literal(3)]),
  dutyPhone: z.string().regex(/^\d[\d-]{2,19}$/, '请填电话号码').nullable(),
  standardReasons: z.record(z.enum(reasonKinds), sentences),
}

export const streetSettings = z.object(settingShapes)

/** What residents' pages need of a street's settings. */
export const publicSettings = z.object({ categoryNames: z.record(z.enum(issueCategories), z.string()), serviceTime: settingShapes.serviceTime, ratingDays: z.number() })

const reply = z.object({
  placeId: id,
  placeName: z.string(),
  /** Grows with each change at this place; a change names the one it was made from. */
  version: z.number().int(),
  settings: streetSettings,
  /** Set here; everything else comes from above or is the default. */
  own: z.array(z.enum(settingKeys)),
  allowedActions: z.array(z.literal('changeSettings')),
})

export const settingSchemas = {
  getSettings: { params: byId, reply },
  changeSettings: {
    params: byId,
    body: z.object({
      version: z.number().int().min(0),
      changes: streetSettings.partial().default({}),
      /** Taken back: what holds above holds here again. */
      reset: z.array(z.enum(settingKeys)).max(settingKeys.length).default([]),
    }).refine(({ changes, reset }) => Object.keys(changes).length + reset.length > 0, { message: '没有改动' })
      .refine(({ changes, reset }) => reset.every((key) => changes[key] === undefined), { message: '同一项不能又改又恢复' }),
    reply,
  },
} satisfies SchemasOf<typeof settingEndpoints>
