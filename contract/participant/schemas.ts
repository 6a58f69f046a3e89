import { z } from 'zod'
import { id, words } from '../schema'
import { participantDuties, participantLimits, participantSides } from './vocabulary'

/** Somebody who took part: a deputy by id, everybody else by name. */
export const participantInput = z.object({
  side: z.enum(participantSides),
  duty: z.enum(participantDuties).default('member'),
  deputyId: id.nullable().default(null),
  name: words(0, participantLimits.name).default(''),
  /** Unit or post in words: 「榕树社区党委书记」. */
  title: words(0, participantLimits.title).default(''),
})
export const participantList = z.array(participantInput).min(1, '请至少记一位参加的人').max(participantLimits.most)

export const participantView = z.object({
  id, side: z.enum(participantSides), duty: z.enum(participantDuties), deputyId: id.nullable(), name: z.string(), title: z.string(),
})

/** A deputy who may be chosen by id. */
export const deputyChoice = z.object({ id, name: z.string(), title: z.string() })
