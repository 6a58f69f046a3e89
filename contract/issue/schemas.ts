import { z } from 'zod'
import { byId, id, instant, mobile, pageOf, pageQuery, words, type SchemasOf } from '../schema'
import { handlingFacts } from '../handling/facts-schema'
import { document, photo } from '../media/schemas'
import { maxDocuments, maxPhotos } from '../media/vocabulary'
import { publicPhoto, publicResult } from '../review/schemas'
import { publicationActions, publicationStates } from '../review/vocabulary'
import {
  deskFilters, issueActions, issueHats, issueStates, ratingSubjects, recusalReasons, revealReasons, scores, textLimits, tones, urgencies, visibilities, type Ending,
} from './vocabulary'
import type { issueEndpoints } from './endpoints'

const said = words(2, textLimits.words)
const photoIds = z.array(id).max(maxPhotos).default([])
export const documentIds = z.array(id).max(maxDocuments).default([])

export const chip = z.object({ tone: z.enum(tones), text: z.string() })

/** One line of a list: title, where, when, who has it, how long. */
export const issueRow = z.object({
  id,
  number: z.string(),
  title: z.string(),
  placeName: z.string(),
  state: z.enum(issueStates),
  chip,
  urgency: z.enum(urgencies),
  raisedAt: instant,
  /** By when the next step is owed; null where none runs. */
  dueAt: instant.nullable(),
  overdue: z.boolean(),
  /** Who has it now, in words: 「韩代表在跟进」. */
  holder: z.string(),
  metToo: z.number().int(),
  photoCount: z.number().int(),
})

export const publicIssueRow = issueRow.omit({ dueAt: true, overdue: true, number: true }).extend({
  /** With its denominator: how many rated the handling, and how many of them were satisfied or basically so. */
  rated: z.number().int(),
  satisfied: z.number().int(),
  /** What came of it, as a review cleared it. */
  result: z.string().nullable(),
  /** The first photos of before and after handling. */
  photos: z.array(publicPhoto).max(2),
})

export const timelineEntry = z.object({
  id,
  at: instant,
  /** The fact in a resident's words: 「韩代表已看到」. */
  title: z.string(),
  words: z.string().nullable(),
  /** Who, as the reader may know them: 「韩敏 · 鱼复街道议事代表」. */
  by: z.string().nullable(),
  photos: z.array(photo),
  /** Papers that go with a result or an interim reply; never public. */
  documents: z.array(document),
  /** The fact ended the handling: its photos show how it is afterwards. */
  isResult: z.boolean(),
})

export const receipt = z.object({
  issueId: id,
  number: z.string(),
  /** 「已送到韩代表」 or 「已送到榕树社区」. */
  headline: z.string(),
  steps: z.array(z.object({ title: z.string(), note: z.string(), stage: z.enum(['done', 'now', 'next']) })),
  /** Groups of letters and digits (at least 60 bits) that open the issue on another phone. */
  followUpCode: z.string(),
})

export const issueDetail = issueRow.extend({
  text: z.string().nullable(),
  placeWords: z.string().nullable(),
  communityName: z.string(),
  /** Where similar issues are looked for. */
  communityId: id,
  photos: z.array(photo),
  /** What came of it, as the public reads it; null for those who read it in the timeline's own words. */
  result: publicResult.nullable(),
  visibility: z.enum(visibilities),
  publication: z.object({
    id, state: z.enum(publicationStates), reason: z.string().nullable(),
    /** As everybody reads it, for passing it on; null while it is not public. */
    title: z.string().nullable(),
  }).nullable(),
  deputy: z.object({ id, name: z.string(), title: z.string() }).nullable(),
  /** Who raised it, masked for those who handle it; null for other readers. */
  raiser: z.object({ label: z.string(), phoneMasked: z.string().nullable() }).nullable(),
  timeline: z.array(timelineEntry),
  /** How this reader stands to it. */
  hats: z.array(z.enum(issueHats)),
  allowedActions: z.array(z.enum(issueActions)),
  publicationActions: z.array(z.enum(publicationActions)),
  /** What there is to rate, each with the name of who did it; empty when nothing is. */
  toRate: z.array(z.object({ subject: z.enum(ratingSubjects), name: z.string(), note: z.string() })),
  rateUntil: instant.nullable(),
  /** Null for readers who only see what is public. */
  handling: handlingFacts.nullable(),
  /** Ratings this reader may see: own ones; the deputy's own follow-up; the office all. */
  ratings: z.array(z.object({ subject: z.enum(ratingSubjects), score: z.enum(scores), reason: z.string().nullable(), at: instant, mine: z.boolean() })),
  /** Deputies of the place to hand it to; for the community only. */
  deputyChoices: z.array(z.object({ id, name: z.string() })),
})

const acted = issueDetail
const spoken = z.object({ words: said, photoIds })

export const deputyDeskFilters = ['todo', 'following', 'all'] as const

export const issueSchemas = {
  raiseIssue: {
    body: z.object({
      text: words(textLimits.min, textLimits.max),
      /** A grid, or a community where the building is not known. */
      placeId: id,
      /** 「不清楚几栋」: the estate, where `placeId` is its community's. */
      estate: z.string().trim().min(1).max(40).nullable().default(null),
      placeWords: words(0, textLimits.place).default(''),
      phone: mobile.nullable().default(null),
      visibility: z.enum(visibilities).default('handlers'),
      photoIds,
      /** The code that was scanned, and the deputy chosen on its page. */
      codeToken: z.string().max(32).nullable().default(null),
      deputyId: id.nullable().default(null),
    }),
    reply: receipt,
  },
  listMyIssues: { query: pageQuery, reply: pageOf(issueRow) },
  listPublicIssues: { query: pageQuery.extend({ communityId: id.optional(), deputyId: id.optional() }), reply: pageOf(publicIssueRow) },
  findSimilarIssues: {
    body: z.object({ text: z.string().max(textLimits.max * 4), placeId: id }),
    reply: z.object({ items: z.array(publicIssueRow.extend({ mine: z.boolean() })).max(5) }),
  },
  openByFollowUpCode: { body: z.object({ code: z.string().min(4).max(40) }), reply: z.object({ issueId: id }) },
  getIssue: { params: byId, reply: issueDetail },
  getReceipt: { params: byId, reply: receipt },
  meetIssueToo: { params: byId, reply: z.object({ issueId: id, metToo: z.number().int() }) },
  supplementIssue: { params: byId, body: spoken, reply: acted },
  withdrawIssue: { params: byId, body: z.object({ reason: words(0, textLimits.words).default('') }), reply: acted },
  rateIssue: {
    params: byId,
    body: z.object({
      ratings: z.array(z.object({ subject: z.enum(ratingSubjects), score: z.enum(scores) })).min(1).max(2),
      reason: words(0, textLimits.words).default(''),
    }),
    reply: acted,
  },

  listDeputyIssues: { query: pageQuery.extend({ filter: z.enum(deputyDeskFilters).default('todo') }), reply: pageOf(issueRow) },
  seeIssue: { params: byId, reply: acted },
  acceptIssue: { params: byId, body: z.object({ words: words(0, textLimits.words).default('') }), reply: acted },
  passIssueOn: { params: byId, body: z.object({ words: said }), reply: acted },

  listOfficeIssues: { query: pageQuery.extend({ filter: z.enum(deskFilters).default('inbox'), placeId: id.optional() }), reply: pageOf(issueRow) },
  askBackIssue: { params: byId, body: z.object({ words: said }), reply: acted },
  answerIssue: { params: byId, body: spoken, reply: acted },
  settleIssue: { params: byId, body: spoken.extend({ documentIds, ending: z.enum(['settled', 'explained'] satisfies Ending[]) }), reply: acted },
  recuseFromIssue: { params: byId, body: z.object({ reason: z.enum(recusalReasons) }), reply: acted },
  revealPhone: { params: byId, body: z.object({ reason: z.enum(revealReasons) }), reply: z.object({ phone: z.string() }) },
  handIssueToDeputy: { params: byId, body: z.object({ deputyId: id, words: words(0, textLimits.words).default('') }), reply: acted },
  reopenIssue: { params: byId, body: z.object({ words: said }), reply: acted },
  explainIssue: { params: byId, body: z.object({ words: said }), reply: acted },
} satisfies SchemasOf<typeof issueEndpoints>
