import { z } from 'zod'
import { issueCategories } from '../issue/vocabulary'
import { id, instant } from '../schema'
import { assignmentKinds, assignmentParts, handlerKinds } from './vocabulary'

/** Where the handling of an issue stands, for who raised it and who handles it. */
export const handlingFacts = z.object({
  category: z.enum(issueCategories).nullable(),
  categoryName: z.string().nullable(),
  triagedAt: instant.nullable(),
  /** 解决时限; null until triage. */
  handleDueAt: instant.nullable(),
  /** 责任主体 in words: the community, the street or the unit. */
  responsible: z.string().nullable(),
  /** What the community proposes to the street. */
  proposedUnit: z.object({ id, name: z.string() }).nullable(),
  /** 投诉对象: the unit it complains of, which never learns who complained. */
  about: z.object({ id, name: z.string() }).nullable(),
  /** The unit that its words name, while no office said whom it is about; for offices. */
  proposedAbout: z.object({ id, name: z.string() }).nullable(),
  /** The reader is that unit: who raised it, and their words, are kept back. */
  keptBack: z.boolean(),
  units: z.array(z.object({
    handlerId: id, name: z.string(), kind: z.enum(assignmentKinds), unitKind: z.enum(handlerKinds), part: z.enum(assignmentParts),
    assignedAt: instant, dueAt: instant.nullable(), takenAt: instant.nullable(),
  })),
  /** An extension that waits for an answer. */
  extension: z.object({ wantedAt: instant, reason: z.string().nullable(), askedBy: z.string() }).nullable(),
  /** The day on which what was planned comes back. */
  planOn: z.string().nullable(),
  mergedInto: z.object({ id, number: z.string() }).nullable(),
  /** What is handled together with this one; for those who handle it. */
  merged: z.array(z.object({ id, number: z.string(), title: z.string() })),
})
