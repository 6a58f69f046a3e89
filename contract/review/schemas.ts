import { z } from 'zod'
import { byId, id, instant, pageOf, pageQuery, words, type SchemasOf } from '../schema'
import { photo } from '../media/schemas'
import { maxPhotos } from '../media/vocabulary'
import { holdReasons, mostMasks, photoCaptions, publicationActions, publicationReasons, publicationStates, publicLimits, reviewFilters, reviewStepCounts } from './vocabulary'
import type { reviewEndpoints } from './endpoints'

const share = z.number().min(0).max(1)
/** A rectangle that is made unreadable: parts of the photo's width and height. */
export const mask = z.object({ x: share, y: share, width: share, height: share })

const caption = z.enum(photoCaptions).nullable()

/** A photo as everybody reads it: the masked copy, never the original. */
export const publicPhoto = photo.extend({ caption })

/** What came of it, as a review cleared it. */
export const publicResult = z.object({ words: z.string().nullable(), photos: z.array(publicPhoto) })

export const reviewRow = z.object({
  id,
  issueId: id,
  title: z.string(),
  placeName: z.string(),
  state: z.enum(publicationStates),
  /** Public already, and since then the matter was settled: its result waits to be made public. */
  resultWaits: z.boolean(),
  steps: z.union(reviewStepCounts.map((count) => z.literal(count))),
  requestedAt: instant,
  publishedAt: instant.nullable(),
  reason: z.enum(publicationReasons).nullable(),
  allowedActions: z.array(z.enum(publicationActions)),
})

const proposal = z.object({ title: z.string(), text: z.string(), result: z.string().nullable() })

/** A photo of the matter; whoever reviews sees the original and what would be public of it. */
export const reviewPhoto = photo.extend({
  /** Who took it up: who raised it, or an official in the course of handling. */
  from: z.enum(['resident', 'official']),
  by: z.string().nullable(),
  at: instant,
  shown: z.boolean(),
  caption,
  masks: z.array(mask),
  /** As drawn for the public at the first check; null before it. */
  publicCopy: photo.nullable(),
})

export const reviewDetail = reviewRow.extend({
  /** What a later step has to name: it holds for exactly what was seen. */
  version: z.number().int(),
  original: z.object({ title: z.string(), text: z.string(), placeWords: z.string().nullable() }),
  /** Proposed for the public; numbers of phones and papers are masked already. */
  proposed: proposal,
  /** What officials said of it, masked: the result is written from those that are chosen. */
  statements: z.array(z.object({ id, at: instant, by: z.string().nullable(), text: z.string(), chosen: z.boolean() })),
  photos: z.array(reviewPhoto),
  checkedBy: z.string().nullable(),
  secondedBy: z.string().nullable(),
  /** What everybody reads meanwhile; null where nothing of it is public. */
  publicNow: proposal.extend({ id, publishedAt: instant, photos: z.array(publicPhoto), allowedActions: z.array(z.enum(publicationActions)) }).nullable(),
})

const seen = { version: z.number().int() }
const ticks = { privacyChecked: z.boolean(), secrecyChecked: z.boolean() }
const chosenPhoto = z.object({ id, caption: caption.default(null), masks: z.array(mask).max(mostMasks).default([]) })

const content = {
  title: words(publicLimits.titleMin, publicLimits.titleMax),
  text: words(publicLimits.textMin, publicLimits.textMax),
  result: words(publicLimits.resultMin, publicLimits.resultMax).nullable().default(null),
  resultFrom: z.array(id).max(20).default([]),
  photos: z.array(chosenPhoto).max(maxPhotos).default([]),
}

export const reviewSchemas = {
  listReviews: { query: pageQuery.extend({ filter: z.enum(reviewFilters).default('waiting') }), reply: pageOf(reviewRow) },
  getReview: { params: byId, reply: reviewDetail },
  checkPublication: { params: byId, body: z.object({ ...seen, ...content, ...ticks }), reply: reviewDetail },
  secondPublication: { params: byId, body: z.object({ ...seen, ...ticks }), reply: reviewDetail },
  approvePublication: { params: byId, body: z.object({ ...seen, ...ticks }), reply: reviewDetail },
  holdPublication: { params: byId, body: z.object({ reason: z.enum(holdReasons) }), reply: reviewDetail },
  withdrawPublication: { params: byId, body: z.object({ reason: z.enum(holdReasons).nullable().default(null) }), reply: z.object({ ok: z.literal(true) }) },
} satisfies SchemasOf<typeof reviewEndpoints>
