import type { Role } from '../../../contract/endpoint'
import { deskOf, type Visibility } from '../../../contract/issue/vocabulary'
import type { Ctx } from '../../context'
import { factToAppend } from '../../platform/audit/append-audit'
import { deadlinesToOpen } from '../../platform/deadlines/deadlines'
import { insertTogether, type Insert } from '../../platform/postgres/insert-together'
import { tell } from '../inbox'
import { dueAfter, imprintOfText, imprintRule, remindBefore } from '../matter'
import { settingsFrom } from '../setting'
import { callBackNumber } from './call-back-number'
import { followUpCodeFor, followUpHash } from './follow-up-code-for'
import { issueToInsert, type NewIssue } from './queries/insert-issue'
import type { Entry } from './queries/load-entry'
import { limitsIn, owedIn } from './rules/answer-due'
import { titleOf } from './rules/title-of'
import { deskHolders } from './tell-of'

/** What is said, where and by whom, and who has it first. */
export interface Beginning extends Pick<NewIssue, 'id' | 'number' | 'state' | 'deputyId' | 'raisedBy' | 'text' | 'source' | 'codeId' | 'photoCount' | 'aboveCommunity' | 'elsewhere'> {
  readonly entry: Entry
  readonly estate: string | null
  readonly placeWords: string
  readonly phone: string | null
  readonly visibility: Visibility
  readonly hat: 'raiser' | Role
}

interface Begun { readonly eventId: string; readonly statementId: string; readonly title: string }

const scopeOf = ({ state, deputyId, entry }: Beginning) => (deputyId ? { deputyId } : { placeId: state === 'reportedUp' ? entry.streetId : entry.communityId })

/** An issue begins: its rows, its first deadlines, the fact and what `also` adds, in one round trip of the caller's transaction. */
export async function beginIssue(ctx: Ctx, beginning: Beginning, also: (title: string) => readonly Insert[] = () => []): Promise<Begun> {
  const { entry, hat, estate, placeWords, phone, ...issue } = beginning
  const { id, state, deputyId, text } = issue
  const limits = limitsIn(settingsFrom(entry.stored))
  const owed = owedIn(state, { urgency: 'yellow', category: null }, limits)
  const dueAt = dueAfter(ctx.now, owed, limits.serviceTime)
  const reminderAt = remindBefore(ctx.now, dueAt, owed, limits.serviceTime)
  const [statementId, title] = [ctx.newId(), titleOf(text)]
  const fact = factToAppend(ctx, {
    subjectKind: 'matter', subjectId: id, event: 'issue.raised', hat, scope: scopeOf(beginning), statementId,
    patch: { state, urgency: 'yellow', due_at: dueAt, answer_due_at: dueAt, follow_up_deputy_id: deputyId, round: 1, paused_hours: 0, version: 1 },
  })
  await insertTogether(ctx.db, [
    ...issueToInsert(ctx, {
      ...issue, streetId: entry.streetId, communityId: entry.communityId, gridId: entry.gridId, dueAt, title, statementId, placeWords: placeWords || null, estate: entry.gridId ? null : estate,
      phone: callBackNumber(ctx, { phone, written: [text, placeWords] }), followUpHash: followUpHash(ctx, followUpCodeFor(ctx, id)),
      imprint: { marks: imprintOfText(text, [entry.gridName, estate, placeWords].flatMap((place) => place || [])), rule: imprintRule },
    }),
    deadlinesToOpen(ctx, { subjectKind: 'matter', subjectId: id }, { answer: dueAt, ...(reminderAt && { reminder: reminderAt }) }),
    fact.insert,
    ...also(title),
  ])
  return { eventId: fact.id, statementId, title }
}

/** Who has it first is told, but for whoever raised it. */
export async function tellFirst(ctx: Ctx, { id, state, deputyId, entry }: Beginning, eventId: string): Promise<void> {
  const holders = await deskHolders(ctx, state, { id, follow_up_deputy_id: deputyId, community_id: entry.communityId, street_id: entry.streetId, responsible_handler_id: null })
  const others = holders.filter((holder) => !ctx.actor.personIds.includes(holder))
  if (others.length === 0) return
  await tell(ctx, { eventId, personIds: others, issueId: id, template: deskOf[state] === 'deputy' ? 'newForDeputy' : 'newForCommunity', params: { event: 'raised', hat: 'raiser', deputyId, placeId: entry.communityId, handlerId: null } })
}
