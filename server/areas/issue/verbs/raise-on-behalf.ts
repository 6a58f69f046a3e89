import type { Role } from '../../../../contract/endpoint'
import type { Ctx } from '../../../context'
import { appendAudit } from '../../../platform/audit/append-audit'
import { openDeadlines } from '../../../platform/deadlines/deadlines'
import { refuse } from '../../../platform/errors'
import { tell } from '../../inbox'
import { dueAfter, imprintOfText, imprintRule, remindBefore } from '../../matter'
import { nameResident, newResident } from '../../person'
import { accusesOfficial } from '../accuses-official'
import { callBackNumber } from '../call-back-number'
import { followUpCodeFor, followUpHash } from '../follow-up-code-for'
import { limitsAt } from '../limits-at'
import { insertIssue } from '../queries/insert-issue'
import { loadEntry, type Entry } from '../queries/load-entry'
import { owedIn } from '../rules/answer-due'
import { titleOf } from '../rules/title-of'
import { deskHolders } from '../tell-of'

/** What somebody said on the phone, at the door or on another platform, as an office writes it down. */
export interface OnBehalf {
  readonly id: string
  readonly number: string
  readonly entry: Entry
  readonly text: string
  readonly estate: string | null
  readonly placeWords: string
  readonly reporter: string | null
  readonly phone: string | null
  readonly source: 'phone' | 'visit' | 'external'
  readonly externalSource: string | null
  readonly externalNumber: string | null
  /** YYYY-MM-DD; null: today. */
  readonly reportedOn: string | null
  readonly importId: string | null
}

interface By { readonly role: Role; readonly placeId: string; /** Who has it first is told of it. */ readonly tells: boolean }

/** Where something is raised; refuses a place or an estate that is not there. */
export async function entryAt(ctx: Ctx, placeId: string, estate: string | null): Promise<Entry> {
  const entry = await loadEntry(ctx, { placeId, estate, codeToken: null })
  return entry?.hasEstate ? entry : refuse('place.unknown')
}

/**
 * An issue is raised for a resident whose phone is not here: they are a person of their own, whom the follow-up code leads
 * back. The community has it first; what accuses an official goes to the street.
 */
export async function raiseOnBehalf(ctx: Ctx, issue: OnBehalf, by: By): Promise<void> {
  const { id, number, entry, text, externalSource, externalNumber, reportedOn, importId } = issue
  const raisedBy = await newResident(ctx)
  if (issue.reporter) await nameResident(ctx, raisedBy, issue.reporter)
  const state = accusesOfficial(text) ? 'reportedUp' : 'withCommunity'
  const limits = await limitsAt(ctx, { community_id: entry.communityId })
  const owed = owedIn(state, { urgency: 'yellow', category: null }, limits)
  const dueAt = dueAfter(ctx.now, owed, limits.serviceTime)
  const reminderAt = remindBefore(ctx.now, dueAt, owed, limits.serviceTime)
  const statementId = ctx.newId()
  await insertIssue(ctx, {
    id, number, streetId: entry.streetId, communityId: entry.communityId, gridId: entry.gridId, state, deputyId: null, dueAt, raisedBy, title: titleOf(text), statementId, text,
    placeWords: issue.placeWords || null, estate: entry.gridId ? null : issue.estate, phone: callBackNumber(ctx, { phone: issue.phone, written: [text, issue.placeWords] }), visibility: 'handlers',
    source: issue.source, codeId: null, followUpHash: followUpHash(ctx, followUpCodeFor(ctx, id)), photoCount: 0, aboveCommunity: accusesOfficial(text),
    imprint: { marks: imprintOfText(text, [issue.placeWords, issue.estate].filter((place) => place !== null)), rule: imprintRule },
    elsewhere: { source: externalSource, number: externalNumber, reportedOn, importId },
  })
  await openDeadlines(ctx, { subjectKind: 'matter', subjectId: id }, { answer: dueAt, ...(reminderAt && { reminder: reminderAt }) })
  const eventId = await appendAudit(ctx, {
    subjectKind: 'matter', subjectId: id, event: 'issue.raised', hat: by.role, scope: { placeId: state === 'reportedUp' ? entry.streetId : entry.communityId }, statementId,
    patch: { state, urgency: 'yellow', due_at: dueAt, answer_due_at: dueAt, follow_up_deputy_id: null, round: 1, version: 1 },
  })
  if (by.tells) await tellFirst(ctx, { id, eventId, state, entry })
}

async function tellFirst(ctx: Ctx, { id, eventId, state, entry }: { readonly id: string; readonly eventId: string; readonly state: 'reportedUp' | 'withCommunity'; readonly entry: Entry }): Promise<void> {
  const holders = await deskHolders(ctx, state, { id, follow_up_deputy_id: null, community_id: entry.communityId, street_id: entry.streetId, responsible_handler_id: null })
  const others = holders.filter((holder) => !ctx.actor.personIds.includes(holder))
  if (others.length > 0) await tell(ctx, { eventId, personIds: others, issueId: id, template: 'newForCommunity', params: { event: 'raised', hat: 'raiser', deputyId: null, placeId: entry.communityId, handlerId: null } })
}
