import { z } from 'zod'
import { documentIds, issueDetail, issueRow } from '../issue/schemas'
import { deskFilters, issueCategories, ratingSubjects, scores, textLimits, urgencies } from '../issue/vocabulary'
import { maxPhotos } from '../media/vocabulary'
import { byId, chosenDay, done, id, instant, pageOf, pageQuery, words, type SchemasOf } from '../schema'
import type { handlingEndpoints } from './endpoints'
import { handlerKinds, likenesses, mostInBulk, mostSupporting, ratingChannels, triageParties } from './vocabulary'

const said = words(2, textLimits.words)
const maybeSaid = words(0, textLimits.words).default('')
const photoIds = z.array(id).max(maxPhotos).default([])
const category = z.enum(issueCategories)
const urgency = z.enum(urgencies)
const triageable = z.enum(issueCategories.filter((one) => one !== 'neighbour_dispute'))
/** The day on which it is to be done; its instant is the end of service on that day. Null: as proposed. */
const dueDay = chosenDay.nullable().default(null)

const unit = z.object({ id, name: z.string(), kind: z.enum(handlerKinds), duty: z.string() })

/** 投诉对象; null: about no unit; left out: as it is said already, else the unit that its words complain of. */
const aboutId = id.nullable().optional()

/** `isSupport`: another unit is responsible, mine supports it (配合单位). */
export const handlerRow = issueRow.extend({ isSupport: z.boolean() })

/** Whose desk: the place of one of the caller's grants; empty, the first. */
const seat = z.object({ placeId: id.optional() })

export const handlingSchemas = {
  getTriageForm: {
    query: seat,
    reply: z.object({
      categories: z.array(z.object({ code: category, name: z.string() })),
      /** When it would be due if triaged now. */
      dues: z.array(z.object({ category, urgency, firstAnswerAt: instant, dueAt: instant })),
      units: z.array(unit),
      communities: z.array(z.object({ id, name: z.string() })),
      reasons: z.object({ due: z.array(z.string()), redirect: z.array(z.string()), transfer: z.array(z.string()), extension: z.array(z.string()), explain: z.array(z.string()) }),
    }),
  },
  triageIssues: {
    body: z.object({
      ids: z.array(id).min(1).max(mostInBulk),
      /** Null: as it is, or 邻里纠纷 with mediation; what was never triaged needs one. */
      category: triageable.nullable().default(null),
      urgency,
      party: z.enum(triageParties),
      /** The property company asked, or the unit proposed to the street. */
      handlerId: id.nullable().default(null),
      aboutId,
      dueOn: dueDay,
      /** Why the proposed date was changed. */
      dueReason: maybeSaid,
      words: maybeSaid,
    }),
    reply: done,
  },
  countDesk: { query: seat, reply: z.object({ counts: z.array(z.object({ filter: z.enum(deskFilters), count: z.number().int() })) }) },
  reclassifyIssue: { params: byId, body: z.object({ category: triageable, urgency, words: said }), reply: issueDetail },
  redirectIssue: { params: byId, body: z.object({ words: said }), reply: issueDetail },
  transferIssue: { params: byId, body: z.object({ communityId: id, words: said }), reply: issueDetail },
  findDuplicates: {
    params: byId,
    /** `isOpen`: still being handled, so that others can be merged into it. */
    reply: z.object({ items: z.array(issueRow.extend({ likeness: z.enum(likenesses), isOpen: z.boolean() })) }),
  },
  mergeIssue: { params: byId, body: z.object({ intoId: id, words: maybeSaid }), reply: issueDetail },
  unmergeIssue: { params: byId, body: z.object({ words: said }), reply: issueDetail },
  returnIssueDown: { params: byId, body: z.object({ words: said }), reply: issueDetail },
  assignIssue: {
    params: byId,
    body: z.object({ handlerId: id, aboutId, category: triageable.nullable().default(null), urgency: urgency.nullable().default(null), supportIds: z.array(id).max(mostSupporting).default([]), dueOn: dueDay, dueReason: maybeSaid, words: maybeSaid }),
    reply: issueDetail,
  },
  planIssue: { params: byId, body: z.object({ words: said, planOn: chosenDay, photoIds, documentIds }), reply: issueDetail },
  hurryIssue: { params: byId, body: z.object({ words: maybeSaid }), reply: issueDetail },
  superviseIssue: { params: byId, body: z.object({ words: said }), reply: issueDetail },
  decideExtension: { params: byId, body: z.object({ granted: z.boolean(), words: maybeSaid }), reply: issueDetail },
  recordCallBack: {
    params: byId,
    body: z.object({
      channel: z.enum(ratingChannels.filter((one) => one !== 'app')),
      ratings: z.array(z.object({ subject: z.enum(ratingSubjects), score: z.enum(scores) })).min(1).max(2),
      reason: maybeSaid,
    }),
    reply: issueDetail,
  },
  listHandlerIssues: { query: pageQuery.extend({ filter: z.enum(['todo', 'overdue', 'done', 'all']).default('todo') }), reply: pageOf(handlerRow) },
  takeIssue: { params: byId, body: z.object({ words: maybeSaid }), reply: issueDetail },
  returnIssue: { params: byId, body: z.object({ words: said }), reply: issueDetail },
  replyInterim: { params: byId, body: z.object({ words: said, photoIds, documentIds }), reply: issueDetail },
  reportSupport: { params: byId, body: z.object({ words: said, photoIds }), reply: issueDetail },
  askExtension: { params: byId, body: z.object({ wantedOn: chosenDay, words: said }), reply: issueDetail },
} satisfies SchemasOf<typeof handlingEndpoints>
