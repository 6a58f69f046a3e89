import { z } from 'zod'
import { handlingSchemas } from '../handling/schemas'
import { handlerKinds } from '../handling/vocabulary'
import { chip } from '../issue/schemas'
import { issueCategories, textLimits, urgencies } from '../issue/vocabulary'
import { meetingPapers } from '../ledger/vocabulary'
import { photo } from '../media/schemas'
import { maxPhotos } from '../media/vocabulary'
import { deputyChoice, participantList, participantView } from '../participant/schemas'
import { byId, chosenDay, day, id, instant, pageOf, pageQuery, words, type SchemasOf } from '../schema'
import type { streetMeetingEndpoints } from './endpoints'
import { meetingChoices, meetingLimits, meetingOutcomes, milestoneFilters, milestoneStates, streetMeetingActions, streetMeetingStates } from './vocabulary'

const said = words(2, textLimits.words)
const maybeSaid = words(0, textLimits.words).default('')
const at = z.iso.datetime({ offset: true, error: '请选一个时间' })
const ids = (most: number) => z.array(id).max(most)
const unit = z.object({ id, name: z.string(), kind: z.enum(handlerKinds), duty: z.string() })
const named = z.object({ id, name: z.string() })

export const streetMeetingRow = z.object({
  id, topic: z.string(), streetName: z.string(), venue: z.string(), startsAt: instant, state: z.enum(streetMeetingStates), issueCount: z.number().int(), decidedCount: z.number().int(),
})

export const milestoneView = z.object({
  id, meetingId: id, issueId: id, issueTitle: z.string(), issueNumber: z.string(), what: z.string(), unit: named, dueOn: day,
  state: z.enum(milestoneStates), metAt: instant.nullable(), words: z.string().nullable(), photos: z.array(photo), mayMeet: z.boolean(),
})

export const meetingIssue = z.object({
  issueId: id, number: z.string(),
  /** Masked; null where the reader stepped aside from it. */
  title: z.string().nullable(),
  communityName: z.string(), placeName: z.string(), chip, urgency: z.enum(urgencies), category: z.enum(issueCategories).nullable(), dueAt: instant.nullable(),
  proposedUnit: named.nullable(),
  outcome: z.enum(meetingOutcomes).nullable(), words: z.string().nullable(), decidedAt: instant.nullable(),
  units: z.array(named), mayDecide: z.boolean(), milestones: z.array(milestoneView),
})

export const streetMeetingDetail = streetMeetingRow.extend({
  streetId: id,
  heldAt: instant.nullable(), closedAt: instant.nullable(), discussion: z.string().nullable(), feedback: z.string().nullable(), cancelledWhy: z.string().nullable(),
  issues: z.array(meetingIssue),
  invited: z.array(z.object({ id, kind: z.enum(['community', 'handler', 'deputy']), name: z.string(), title: z.string() })),
  participants: z.array(participantView),
  allowedActions: z.array(z.enum(streetMeetingActions)),
  /** What may be taken out on paper. */
  papers: z.array(z.enum(meetingPapers)),
  /** Units to choose from; only for who may decide. */
  units: z.array(unit),
  /** As the street names them; only for who may decide. */
  categories: z.array(z.object({ code: z.enum(issueCategories), name: z.string() })),
  /** Deputies to choose participants from; only while they may be recorded. */
  deputyChoices: z.array(deputyChoice),
})

const assignment = handlingSchemas.assignIssue.body.omit({ words: true }).extend({
  milestones: z.array(z.object({ what: words(2, meetingLimits.what), handlerId: id, dueOn: chosenDay })).max(meetingLimits.milestones).default([]),
})

export const streetMeetingSchemas = {
  listStreetMeetings: { query: pageQuery.extend({ placeId: id.optional() }), reply: pageOf(streetMeetingRow) },
  getMeetingForm: {
    query: z.object({ placeId: id.optional() }),
    reply: z.object({
      issues: z.array(z.object({ id, number: z.string(), title: z.string(), communityId: id, communityName: z.string(), urgency: z.enum(urgencies), deputyId: id.nullable() })),
      units: z.array(unit), communities: z.array(named), deputies: z.array(deputyChoice),
    }),
  },
  callStreetMeeting: {
    body: z.object({
      placeId: id.optional(), issueIds: ids(meetingLimits.issues).min(1, '请至少选一件事'), topic: words(meetingLimits.topicMin, meetingLimits.topic), startsAt: at, venue: words(2, meetingLimits.venue),
      handlerIds: ids(meetingLimits.invited).default([]), deputyIds: ids(meetingLimits.invited).default([]), communityIds: ids(meetingLimits.invited).default([]),
    }),
    reply: streetMeetingDetail,
  },
  getStreetMeeting: { params: byId, reply: streetMeetingDetail },
  moveStreetMeeting: { params: byId, body: z.object({ startsAt: at, venue: words(2, meetingLimits.venue) }), reply: streetMeetingDetail },
  cancelStreetMeeting: { params: byId, body: z.object({ words: said }), reply: streetMeetingDetail },
  recordMeetingParticipants: { params: byId, body: z.object({ participants: participantList }), reply: streetMeetingDetail },
  decideMeetingIssue: {
    params: byId,
    body: z.object({
      issueId: id, choice: z.enum(meetingChoices), words: said,
      assignment: assignment.nullable().default(null), planOn: chosenDay.nullable().default(null),
      ending: z.enum(['settled', 'explained']).default('explained'),
    })
      .refine(({ choice, assignment: given }) => choice !== 'assign' || given !== null, { path: ['assignment'], message: '请选主办单位' })
      .refine(({ choice, planOn }) => choice !== 'plan' || planOn !== null, { path: ['planOn'], message: '请选哪天再办' }),
    reply: streetMeetingDetail,
  },
  closeStreetMeeting: { params: byId, body: z.object({ discussion: words(0, 2000).default(''), feedback: maybeSaid }), reply: streetMeetingDetail },
  listMilestones: { query: pageQuery.extend({ filter: z.enum(milestoneFilters).default('open'), issueId: id.optional() }), reply: pageOf(milestoneView) },
  meetMilestone: { params: byId, body: z.object({ words: said, photoIds: ids(maxPhotos).default([]) }), reply: milestoneView },
} satisfies SchemasOf<typeof streetMeetingEndpoints>
