import { z } from 'zod'
import { textLimits } from '../issue/vocabulary'
import { download } from '../ledger/schemas'
import { chosenDay, day, id, words, type SchemasOf } from '../schema'
import type { intakeEndpoints } from './endpoints'
import { intakeSources, mostShown } from './vocabulary'

/** Whose desk: the place of one of the caller's roles; empty, the first. */
const seat = z.object({ scopeId: id.optional() })

const entered = z.object({ issueId: id, number: z.string(), title: z.string() })

/** One thing to mend in what was handed in; without a line it concerns the whole. */
export const importFault = z.object({ line: z.number().int().nullable(), column: z.string().nullable(), text: z.string() })


export const intakeSchemas = {
  enterIssue: {
    body: z.object({
      scopeId: id.optional(),
      text: words(textLimits.min, textLimits.max),
      /** A grid, or a community where the building is not known. */
      placeId: id,
      estate: z.string().trim().min(1).max(40).nullable().default(null),
      placeWords: words(0, textLimits.place).default(''),
      reporter: words(0, 30).default(''),
      phone: words(0, 30).default(''),
      source: z.enum(intakeSources),
      externalSource: words(0, 30).default(''),
      externalNumber: words(0, 60).default(''),
      /** When it was said there; empty, today. */
      reportedOn: chosenDay.nullable().default(null),
    }),
    reply: entered.extend({ followUpCode: z.string() }),
  },
  previewImport: {
    query: seat,
    reply: z.object({
      count: z.number().int(),
      /** The first lines, as they would be raised. */
      lines: z.array(z.object({ line: z.number().int(), title: z.string(), place: z.string(), reporter: z.string().nullable(), source: z.string(), reportedOn: day })).max(mostShown),
      faults: z.array(importFault),
    }),
  },
  importIssues: { query: seat, reply: z.object({ count: z.number().int(), issues: z.array(entered).max(mostShown) }) },
  exportTemplate: { body: seat, reply: download },
} satisfies SchemasOf<typeof intakeEndpoints>
