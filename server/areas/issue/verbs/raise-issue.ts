import type { issueSchemas } from '../../../../contract/issue/schemas'
import { deskOf } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import { appendAudit } from '../../../platform/audit/append-audit'
import { chinaDay } from '../../../platform/clock/china-time'
import { personOf } from '../../../platform/context'
import { openDeadlines } from '../../../platform/deadlines/deadlines'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { tell } from '../../inbox'
import { dueAfter, imprintOfText, imprintRule, remindBefore, takeNumber } from '../../matter'
import { attachPhotos } from '../../media'
import { requestPublication } from '../../review'
import { accusesOfficial } from '../accuses-official'
import { callBackNumber } from '../call-back-number'
import { followUpCodeFor, followUpHash } from '../follow-up-code-for'
import { limitsAt } from '../limits-at'
import { insertIssue } from '../queries/insert-issue'
import { loadEntry, type Entry } from '../queries/load-entry'
import { owedIn } from '../rules/answer-due'
import { numberOf } from '../rules/number-of'
import { ownerAt } from '../rules/owner-at'
import { titleOf } from '../rules/title-of'
import { deskHolders } from '../tell-of'

type RaiseInput = Input<typeof issueSchemas.raiseIssue>
interface Prepared { readonly entry: Entry; readonly number: string }

/** Before the transaction: where it belongs, and a number, so that submissions do not queue behind each other. */
export async function prepareRaise(ctx: Ctx, { body }: RaiseInput): Promise<Prepared> {
  if (body.visibility === 'public' && accusesOfficial(body.text)) return refuse('issue.neverPublic')
  const entry = (await loadEntry(ctx, body)) ?? refuse('place.unknown')
  if (!entry.hasEstate) return refuse('place.unknown')
  const day = chinaDay(ctx.now)
  const last = await takeNumber(ctx, entry.streetId, day)
  return { entry, number: numberOf(entry.streetStem, day, last) }
}

/** Who has it first; what accuses an official goes past the deputy and the community it may name, to the street. */
function firstDesk(ctx: Ctx, body: RaiseInput['body'], entry: Entry) {
  if (accusesOfficial(body.text)) return { state: 'reportedUp', deputyId: null, scope: { placeId: entry.streetId } } as const
  const owner = ownerAt(entry, { chosenDeputyId: body.deputyId, onDay: chinaDay(ctx.now) })
  return owner.kind === 'deputy'
    ? ({ state: 'withDeputy', deputyId: owner.deputyId, scope: { deputyId: owner.deputyId } } as const)
    : ({ state: 'withCommunity', deputyId: null, scope: { placeId: entry.communityId } } as const)
}

const placesOf = (body: RaiseInput['body'], { gridName }: Entry): string[] => [gridName, body.estate, body.placeWords].flatMap((place) => place || [])

/** An issue is raised: the first owner has it, the clock runs, and who owns it is told. */
export async function raiseIssue(ctx: Ctx, { body }: RaiseInput, id: string, { entry, number }: Prepared): Promise<void> {
  const { personId } = personOf(ctx.actor) ?? refuse('session.missing')
  const { state, deputyId, scope } = firstDesk(ctx, body, entry)
  const limits = await limitsAt(ctx, { community_id: entry.communityId })
  const owed = owedIn(state, { urgency: 'yellow', category: null }, limits)
  const dueAt = dueAfter(ctx.now, owed, limits.serviceTime)
  const reminderAt = remindBefore(ctx.now, dueAt, owed, limits.serviceTime)
  const statementId = ctx.newId()
  const title = titleOf(body.text)
  await insertIssue(ctx, {
    id, number, streetId: entry.streetId, communityId: entry.communityId, gridId: entry.gridId, state, deputyId, dueAt, raisedBy: personId,
    title, statementId, text: body.text, placeWords: body.placeWords || null, estate: entry.gridId ? null : body.estate, phone: callBackNumber(ctx, { phone: body.phone, written: [body.text, body.placeWords] }), visibility: body.visibility,
    source: entry.code ? 'code' : 'app', codeId: entry.code?.id ?? null, followUpHash: followUpHash(ctx, followUpCodeFor(ctx, id)), photoCount: body.photoIds.length,
    imprint: { marks: imprintOfText(body.text, placesOf(body, entry)), rule: imprintRule },
    aboveCommunity: accusesOfficial(body.text),
  })
  if (body.photoIds.length > 0) await attachPhotos(ctx, { statementId, photoIds: body.photoIds })
  await openDeadlines(ctx, { subjectKind: 'matter', subjectId: id }, { answer: dueAt, ...(reminderAt && { reminder: reminderAt }) })
  const eventId = await appendAudit(ctx, {
    subjectKind: 'matter', subjectId: id, event: 'issue.raised', hat: 'raiser', scope, statementId,
    patch: { state, urgency: 'yellow', due_at: dueAt, answer_due_at: dueAt, follow_up_deputy_id: deputyId, round: 1, version: 1 },
  })
  if (body.visibility === 'public') await requestPublication(ctx, { matterId: id, title, text: body.text, streetId: entry.streetId, communityId: entry.communityId, gridId: entry.gridId, deputyId })
  const holders = await deskHolders(ctx, state, { id, follow_up_deputy_id: deputyId, community_id: entry.communityId, street_id: entry.streetId, responsible_handler_id: null })
  const others = holders.filter((holder) => !ctx.actor.personIds.includes(holder))
  if (others.length > 0) await tell(ctx, { eventId, personIds: others, issueId: id, template: deskOf[state] === 'deputy' ? 'newForDeputy' : 'newForCommunity', params: { event: 'raised', hat: 'raiser', deputyId, placeId: entry.communityId, handlerId: null } })
}
