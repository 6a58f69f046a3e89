import { z } from 'zod'
import { handlerKinds } from '../handling/vocabulary'
import { chip, publicIssueRow } from '../issue/schemas'
import { endings, issueCategories, issueStates, urgencies } from '../issue/vocabulary'
import { day, id, instant, pageOf, pageQuery, type SchemasOf } from '../schema'
import type { ledgerEndpoints } from './endpoints'
import { ledgerStates, meetingPaperFormats, meetingPapers, paperKinds, reportFormats } from './vocabulary'

const month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/, '请选一个月份')
const count = z.number().int()

/** Ratings of the handling, never of a named deputy. */
const judged = z.object({ satisfied: count, basically: count, dissatisfied: count })

/** A community's month; what each figure counts stands in server/areas/ledger/rules/figures.ts. */
export const communityFigures = z.object({
  communityId: id,
  community: z.string(),
  raised: count,
  answerDue: count,
  answeredInTime: count,
  settleDue: count,
  settledInTime: count,
  /** Whose own it is, by themselves. */
  byResidents: judged,
  /** Entered after a call or a visit: counted apart. */
  byCallBack: judged,
  /** Through the receipt's code, which an office may have printed. */
  byCode: judged,
  /** Who met it too. */
  byNeighbours: judged,
  reopened: count,
  /** As of now, whatever the month. */
  overdueNow: count,
})

export const figures = z.object({
  month, street: z.string(), asOf: instant, communities: z.array(communityFigures),
  /** As the street names them. */
  categories: z.array(z.object({ code: z.enum(issueCategories), name: z.string() })),
})

/** A unit's month; what each figure counts stands in server/areas/ledger/rules/unit-figures.ts. */
export const unitFigures = z.object({
  unitId: id, unit: z.string(), kind: z.enum(handlerKinds),
  received: count, answerDue: count, answeredInTime: count, settleDue: count, settledInTime: count, returned: count,
  /** As of now, whatever the month. */
  openNow: count, overdueNow: count,
})
/** Everybody's: a county has several streets, each with its communities and its own names. */
export const publicFigures = figures.extend({ streetId: id, /** In the order of the roster, to choose from. */ streets: z.array(z.object({ id, name: z.string() })) })

/** Where one asks from: a street, or a community or grid of it. */
const placeId = id.optional()

const filters = {
  communityId: id.optional(),
  category: z.enum(issueCategories).optional(),
  state: z.enum(ledgerStates).optional(),
  /** Raised in that month. */
  month: month.optional(),
}

const standing = {
  community: z.string(),
  category: z.string().nullable(),
  /** Null until somebody decided on it. */
  urgency: z.enum(urgencies).nullable(),
  /** 解决时限; null until triage. */
  dueOn: day.nullable(),
  /** Not done and past its time limit. */
  late: z.boolean(),
  doneOn: day.nullable(),
  ending: z.enum(endings).nullable(),
}

export const publicLedgerRow = publicIssueRow.omit({ urgency: true, photoCount: true }).extend(standing)

export const ledgerRow = z.object({
  id, number: z.string(), title: z.string(), placeName: z.string(), state: z.enum(issueStates), raisedAt: instant, chip, source: z.string(), responsible: z.string().nullable(), ...standing,
})

const seat = { /** Whose desk: the place or unit of one of the caller's roles; empty, the first. */ scopeId: id.optional() }

const ofStreet = { /** A seat of the county looks at one street at a time; empty, the first. */ streetId: id.optional() }

/** Where a file is fetched for a few minutes, with the name an office files it under. */
export const download = z.object({ url: z.string(), fileName: z.string(), validUntil: instant })

const meetingPaper = z.object({ paper: z.enum(meetingPapers), format: z.enum([...reportFormats, 'xlsx']) })
  .refine(({ paper, format }) => meetingPaperFormats[paper].includes(format), { path: ['format'], message: '这份文书没有这种格式' })

const onIssue = z.object({ issueId: id })

export const ledgerSchemas = {
  /** Without a place, the first street. */
  getPublicFigures: { query: z.object({ month: month.optional(), placeId }), reply: publicFigures },
  /** Without a place, the whole county. */
  listPublicLedger: { query: pageQuery.extend({ ...filters, placeId }), reply: pageOf(publicLedgerRow) },
  /** Of a seat of the county, of the street it looks at; `streets`: those it may choose from. */
  getFigures: { query: z.object({ month: month.optional(), ...seat, ...ofStreet }), reply: publicFigures },
  listUnitFigures: { query: z.object({ month: month.optional(), ...seat }), reply: z.object({ month, asOf: instant, units: z.array(unitFigures), categories: figures.shape.categories }) },
  listOverdueWork: {
    query: z.object(seat),
    reply: z.object({ items: z.array(z.object({ number: z.string(), /** Masked. */ title: z.string(), unit: z.string(), place: z.string(), dueOn: day, daysLate: count })) }),
  },
  listLedger: { query: pageQuery.extend({ ...filters, ...seat }), reply: pageOf(ledgerRow) },
  exportLedger: { body: z.object({ ...filters, month, ...seat }), reply: download },
  exportReport: { body: z.object({ month, format: z.enum(reportFormats), ...seat, ...ofStreet }), reply: download },
  listPapers: {
    params: onIssue,
    reply: z.object({ papers: z.array(z.object({ kind: z.enum(paperKinds), /** Which of several: an assignment, an extension, a supervision. */ ofId: id.nullable(), note: z.string() })) }),
  },
  makeAssessmentPaper: { params: z.object({ assessmentId: id }), body: meetingPaper, reply: download },
  makeMeetingPaper: { params: z.object({ meetingId: id }), body: meetingPaper, reply: download },
  makePaper: { params: onIssue, body: z.object({ kind: z.enum(paperKinds), ofId: id.nullable().default(null), format: z.enum(reportFormats) }), reply: download },
} satisfies SchemasOf<typeof ledgerEndpoints>
