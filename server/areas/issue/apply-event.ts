import { deskOf, type IssueEvent, type IssueHat, type IssueState } from '../../../contract/issue/vocabulary'
import type { Ctx } from '../../context'
import { isoChina } from '../../platform/clock/china-time'
import { endDeadline, setDeadline } from '../../platform/deadlines/deadlines'
import { DomainError, refuse } from '../../platform/errors'
import { runTransition, type Granted, type TransitionPort } from '../../platform/lifecycle/run-transition'
import { attachPhotos } from '../media'
import { changeMatter, saySomething, type MatterPatch } from '../matter'
import { mayKnowOf } from './present/read-fact'
import { lastFactOf } from './queries/find-recipients'
import { loadIssue, type IssueRecord } from './queries/load-issue'
import { hatsOf } from './policy'
import { clocksAfter } from './rules/clocks-after'
import { factsOf } from './rules/facts-of'
import { issueLifecycle, type IssueFact } from './rules/lifecycle'
import { tellOf } from './tell-of'
import { factTitle } from './messages'

export interface IssueEventInput {
  readonly words?: string
  readonly photoIds?: readonly string[]
  readonly reason?: string
  /** Columns that this event changes besides state and clocks. */
  readonly patch?: (decision: Decided, row: IssueRecord) => MatterPatch
}

export interface Applied { readonly row: IssueRecord; readonly eventId: string; readonly statementId: string | null; readonly to: IssueState; readonly hat: IssueHat }

const port: TransitionPort<Ctx, IssueRecord, IssueState, MatterPatch> = {
  subjectKind: 'matter',
  area: 'issue',
  update: (ctx, row, patch) => changeMatter(ctx, row.id, row.version, patch),
  refuseDenied: () => refuse('access.denied'),
  // Two at once: the second is told who did what, not that something failed.
  refuseChanged: async (ctx, row) => {
    const last = await lastFactOf(ctx, row.id)
    throw new DomainError('issue.notNow', last && mayKnowOf(last, hatsOf(ctx.actor, row)) ? { what: factTitle(last), at: isoChina(last.at) } : undefined)
  },
}

/** An issue as this actor stands to it; who is nothing to it does not learn that it exists. */
export async function openIssue(ctx: Ctx, id: string): Promise<{ row: IssueRecord; hats: IssueHat[] }> {
  const row = (await loadIssue(ctx, id)) ?? refuse('issue.unknown')
  const hats = hatsOf(ctx.actor, row)
  if (hats.length === 0) return refuse(row.recused ? 'issue.recused' : 'issue.unknown')
  return { row, hats }
}

/** Brings an event about: decision, conditional change, fact, words, clocks and messages, in the command's transaction. */
export async function applyIssueEvent(ctx: Ctx, id: string, event: IssueEvent, input: IssueEventInput = {}): Promise<Applied> {
  const { row, hats } = await openIssue(ctx, id)
  const words = input.words?.trim() ?? ''
  const statementId = words || input.photoIds?.length ? ctx.newId() : null
  const patchFor = (granted: Decided): MatterPatch => ({ ...patchOf(ctx, row, granted), ...input.patch?.(granted, row) })
  const { eventId, decision } = await runTransition(ctx, port, issueLifecycle, row, {
    event,
    situation: { state: row.state, hats, facts: factsOf(row) },
    patch: patchFor,
    scopeOf: (hat) => scopeOf(hat, row),
    reason: input.reason,
    statementId,
  })
  if (statementId) {
    await saySomething(ctx, { id: statementId, matterId: row.id, text: words })
    if (input.photoIds?.length) await attachPhotos(ctx, { statementId, photoIds: input.photoIds })
  }
  await moveClocks(ctx, row, decision)
  // Told is who has it now: the deputy it was handed to, not the one before.
  await tellOf(ctx, { before: row, row: { ...row, ...patchFor(decision) }, event, eventId, decision })
  return { row, eventId, statementId, to: decision.to, hat: decision.hat }
}

type Decided = Granted<IssueState, IssueHat, IssueFact>

/** The columns that the table's consequences change. */
const patchOf = (ctx: Ctx, row: IssueRecord, { to, transition }: Decided): MatterPatch => ({
  ...clocksAfter(transition.follows ?? [], { to, urgency: row.urgency, now: ctx.now, round: row.round }),
  ...(transition.follows?.includes('dropDeputy') && { follow_up_deputy_id: null }),
})

const scopeOf = (hat: IssueHat, row: IssueRecord) => {
  if (hat === 'deputy') return { deputyId: row.follow_up_deputy_id }
  if (hat === 'community') return { placeId: row.community_id }
  if (hat === 'street_office' || hat === 'congress_office') return { placeId: row.street_id }
  return hat === 'handler' ? { handlerId: row.responsible_handler_id } : undefined
}

async function moveClocks(ctx: Ctx, row: IssueRecord, { to, transition }: Decided): Promise<void> {
  const clocks = clocksAfter(transition.follows ?? [], { to, urgency: row.urgency, now: ctx.now, round: row.round })
  const deadline = (kind: string) => ({ subjectKind: 'matter', subjectId: row.id, kind })
  if (clocks.due_at) await setDeadline(ctx, deadline('answer'), clocks.due_at)
  else if (clocks.due_at === null) await endDeadline(ctx, deadline('answer'), deskOf[to] === 'none' ? 'dropped' : 'met')
  if (clocks.rate_until) await setDeadline(ctx, deadline('rating'), clocks.rate_until)
  else if (transition.follows?.includes('stopRatingClock')) await endDeadline(ctx, deadline('rating'), 'met')
}
