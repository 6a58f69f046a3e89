import { z } from 'zod'
import { handlingSchemas } from '../handling/schemas'
import { triageParties } from '../handling/vocabulary'
import { chip } from '../issue/schemas'
import { issueCategories, textLimits, urgencies } from '../issue/vocabulary'
import { meetingPapers } from '../ledger/vocabulary'
import { deputyChoice, participantList, participantView } from '../participant/schemas'
import { byId, day, id, instant, pageOf, pageQuery, words, type SchemasOf } from '../schema'
import type { assessmentEndpoints } from './endpoints'
import { agendaReasons, assessmentActions, assessmentStates, itemChoices, itemDecisions, mostRemarks } from './vocabulary'

const month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/, '请选一个月份').describe('YYYY-MM')
const said = words(2, textLimits.words)

export const assessmentRow = z.object({
  id, communityName: z.string(), month, state: z.enum(assessmentStates), itemCount: z.number().int(), decidedCount: z.number().int(),
  heldAt: instant.nullable(), openedAt: instant, closedAt: instant.nullable(),
})

export const assessmentItem = z.object({
  issueId: id,
  number: z.string(),
  /** Null where the reader stepped aside from it. */
  title: z.string().nullable(),
  placeName: z.string(),
  chip,
  urgency: z.enum(urgencies),
  category: z.enum(issueCategories).nullable(),
  raisedAt: instant,
  dueAt: instant.nullable(),
  overdue: z.boolean(),
  /** False: the community still owes its triage. */
  triaged: z.boolean(),
  why: z.enum(agendaReasons),
  decision: z.enum(itemDecisions).nullable(),
  party: z.enum(triageParties).nullable(),
  words: z.string().nullable(),
  decidedAt: instant.nullable(),
  /** Send it back with a decision: somebody else's in between is told, not overwritten. */
  version: z.number().int(),
  mayDecide: z.boolean(),
})

export const assessmentDetail = assessmentRow.extend({
  communityId: id,
  venue: z.string().nullable(),
  remarks: z.array(z.string()),
  participants: z.array(participantView),
  items: z.array(assessmentItem),
  allowedActions: z.array(z.enum(assessmentActions)),
  /** What may be taken out on paper. */
  papers: z.array(z.enum(meetingPapers)),
  /** Deputies of the community to choose from; only while it is open. */
  deputyChoices: z.array(deputyChoice),
})

const triage = handlingSchemas.triageIssues.body.omit({ ids: true, words: true })

export const assessmentSchemas = {
  listAssessments: {
    query: pageQuery.extend({ placeId: id.optional() }),
    reply: pageOf(assessmentRow).extend({
      /** Of the community whose desk it is; null at the street. Held by the day named; raised later, it is next month's. */
      thisMonth: z.object({ month, closesOn: day, holdBy: day, assessmentId: id.nullable(), waiting: z.number().int() }).nullable(),
    }),
  },
  openAssessment: { body: z.object({ placeId: id.optional(), month: month.nullable().default(null) }), reply: assessmentDetail },
  getAssessment: { params: byId, reply: assessmentDetail },
  recordAssessmentParticipants: { params: byId, body: z.object({ venue: words(2, 60), heldAt: z.iso.datetime({ offset: true, error: '请选一个时间' }).nullable().default(null), participants: participantList }), reply: assessmentDetail },
  addAssessmentItem: { params: byId, body: z.object({ issueId: id }), reply: assessmentDetail },
  decideAssessmentItem: {
    params: byId,
    body: z.object({ issueId: id, version: z.number().int(), choice: z.enum(itemChoices), words: words(0, textLimits.words).default(''), triage: triage.nullable().default(null) })
      .refine(({ choice, triage: given }) => choice !== 'triage' || given !== null, { path: ['triage'], message: '请定类别、缓急和谁来办' })
      .refine(({ choice, words: text }) => choice === 'triage' || Array.from(text).length >= 2, { path: ['words'], message: '请写一句为什么、接着怎么办' }),
    reply: assessmentDetail,
  },
  closeAssessment: { params: byId, body: z.object({ remarks: z.array(said).max(mostRemarks).default([]) }), reply: assessmentDetail },
} satisfies SchemasOf<typeof assessmentEndpoints>
