import type { IssueEvent, IssueHat, IssueState } from '../../../contract/issue/vocabulary'
import type { Ctx } from '../../context'
import { isoChina } from '../../platform/clock/china-time'
import { DomainError, refuse } from '../../platform/errors'
import { runTransition, type Granted, type TransitionPort } from '../../platform/lifecycle/run-transition'
import { attachDocuments, attachPhotos } from '../media'
import { changeMatter, saySomething, type MatterPatch } from '../matter'
import { mayKnowOf } from './present/read-fact'
import { lastFactOf } from './queries/find-recipients'
import { loadIssue, type IssueRecord } from './queries/load-issue'
import { limitsAt } from './limits-at'
import { moveDeadlines } from './move-deadlines'
import { hatsOf } from './policy'
import type { Limits } from './rules/answer-due'
import { clocksAfter, deadlinesAfter, type ClockRow } from './rules/clocks-after'
import { factsOf } from './rules/facts-of'
import { issueLifecycle, type IssueFact } from './rules/lifecycle'
import { endWork } from './end-work'
import { keepPromised } from './keep-promised'
import { tellOf } from './tell-of'
import { factTitle } from './messages'

export interface IssueEventInput {
  readonly words?: string
  readonly photoIds?: readonly string[]
  readonly documentIds?: readonly string[]
  readonly reason?: string
  /** Columns that this event changes besides state and clocks; a 解决时限 given here goes before the proposed one. */
  readonly patch?: (decision: Decided, row: IssueRecord, limits: Limits) => MatterPatch
}

export interface Applied { readonly row: IssueRecord; readonly after: IssueRecord; readonly eventId: string; readonly statementId: string | null; readonly to: IssueState; readonly hat: IssueHat }

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
  const limits = await limitsAt(ctx, row)
  const words = input.words?.trim() ?? ''
  const statementId = words || input.photoIds?.length || input.documentIds?.length ? ctx.newId() : null
  const plan = (granted: Decided): Planned => planOf(ctx, row, { event, granted, own: input.patch?.(granted, row, limits) ?? {}, limits })
  const { eventId, decision } = await runTransition(ctx, port, issueLifecycle, row, {
    event,
    situation: { state: row.state, hats, facts: factsOf(row) },
    patch: (granted) => plan(granted).patch,
    scopeOf: (hat) => scopeOf(hat, row),
    reason: input.reason,
    statementId,
  })
  if (statementId) {
    await saySomething(ctx, { id: statementId, matterId: row.id, text: words })
    if (input.photoIds?.length) await attachPhotos(ctx, { statementId, photoIds: input.photoIds })
    if (input.documentIds?.length) await attachDocuments(ctx, { statementId, documentIds: input.documentIds })
  }
  const { patch, deadlines } = plan(decision)
  await moveDeadlines(ctx, row.id, decision.to, deadlines)
  const after: IssueRecord = { ...row, ...patch, state: decision.to, version: row.version + 1 }
  await endWork(ctx, { matterId: row.id, event, to: decision.to, follows: decision.transition.follows ?? [], before: row, after })
  await keepPromised(ctx, { before: row, after, event })
  // Told is who has it now: the deputy it was handed to, not the one before.
  await tellOf(ctx, { before: row, row: after, event, eventId, decision })
  return { row, after, eventId, statementId, to: decision.to, hat: decision.hat }
}

export type Decided = Granted<IssueState, IssueHat, IssueFact>
interface Planned { readonly patch: MatterPatch; readonly deadlines: ReturnType<typeof deadlinesAfter> }
interface Planning { readonly event: IssueEvent; readonly granted: Decided; readonly own: MatterPatch; readonly limits: Limits }

/** The columns and deadlines that an event changes: what its verb says, then what the table's consequences say. */
function planOf(ctx: Ctx, row: IssueRecord, { event, granted: { to, transition }, own, limits }: Planning): Planned {
  const follows = transition.follows ?? []
  const dropped: MatterPatch = {
    ...(follows.includes('dropPlan') && { plan_on: null, ending: null }),
    ...(follows.includes('dropDeputy') && { follow_up_deputy_id: null }),
    ...(follows.includes('dropResponsible') && { responsible_place_id: null, responsible_handler_id: null, assigner: null }),
  }
  const clockRow: ClockRow = { ...row, ...own }
  const situation = { event, to, row: clockRow, newHandleDue: own.handle_due_at, now: ctx.now, limits }
  const clocks = clocksAfter(follows, situation)
  return { patch: { ...dropped, ...clocks, ...own, ...(clocks.handle_due_at !== undefined && { handle_due_at: clocks.handle_due_at }) }, deadlines: deadlinesAfter(follows, clocks, situation) }
}

const scopeOf = (hat: IssueHat, row: IssueRecord) => {
  if (hat === 'deputy') return { deputyId: row.follow_up_deputy_id }
  if (hat === 'community') return { placeId: row.community_id }
  if (hat === 'street_office' || hat === 'congress_office') return { placeId: row.street_id }
  if (hat === 'supporter') return { handlerId: row.supporting_handler_id }
  return hat === 'handler' ? { handlerId: row.responsible_handler_id } : undefined
}
