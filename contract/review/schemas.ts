import { z } from 'zod'
import { byId, id, instant, pageOf, pageQuery, words, type SchemasOf } from '../schema'
import { photo } from '../media/schemas'
import { holdReasons, publicationActions, publicationStates } from './vocabulary'
import type { reviewEndpoints } from './endpoints'

export const reviewRow = z.object({
  id,
  issueId: id,
  title: z.string(),
  placeName: z.string(),
  state: z.enum(publicationStates),
  requestedAt: instant,
  allowedActions: z.array(z.enum(publicationActions)),
})

export const reviewDetail = reviewRow.extend({
  original: z.object({ title: z.string(), text: z.string(), placeWords: z.string().nullable() }),
  /** Proposed for the public; numbers of phones and papers are masked already. */
  proposed: z.object({ title: z.string(), text: z.string() }),
  photos: z.array(photo.extend({ shown: z.boolean() })),
  checkedBy: z.string().nullable(),
  reason: z.enum(holdReasons).nullable(),
})

const ticks = { privacyChecked: z.boolean(), secrecyChecked: z.boolean() }

export const reviewSchemas = {
  listReviews: { query: pageQuery, reply: pageOf(reviewRow) },
  getReview: { params: byId, reply: reviewDetail },
  checkPublication: { params: byId, body: z.object({ title: words(2, 40), text: words(5, 2000), photoIds: z.array(id).max(9).default([]), ...ticks }), reply: reviewDetail },
  approvePublication: { params: byId, body: z.object(ticks), reply: reviewDetail },
  holdPublication: { params: byId, body: z.object({ reason: z.enum(holdReasons) }), reply: reviewDetail },
  withdrawPublication: { params: byId, body: z.object({ reason: z.enum(holdReasons).nullable().default(null) }), reply: z.object({ ok: z.literal(true) }) },
} satisfies SchemasOf<typeof reviewEndpoints>
