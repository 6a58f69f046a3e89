import { appendAudit, type Fact } from '../audit/append-audit'
import type { Context } from '../context'
import type { PlatformTables } from '../table'
import { decide, type Decision, type Lifecycle, type Situation } from './lifecycle'

/** How the engine reaches one kind of row: its table, its refusals, its name in the audit. */
export interface TransitionPort<C, Row extends { id: string; version: number }, S extends string, Patch extends object> {
  readonly subjectKind: Fact['subjectKind']
  readonly area: string
  /** Changes the row only where `version` still is the one that was read; false: somebody was faster. */
  update(ctx: C, row: Row, patch: Patch & { state: S }): Promise<boolean>
  refuseDenied(): never
  /** Says who did what in between; called when the state no longer allows the event or the update came too late. */
  refuseChanged(ctx: C, row: Row): Promise<never>
}

export type Granted<S extends string, H extends string, F extends string> = Extract<Decision<S, H, F>, { ok: true }>

export interface Intent<S extends string, E extends string, H extends string, F extends string, Patch extends object> {
  readonly event: E
  readonly situation: Situation<S, H, F>
  /** The other columns that the event changes, once it is decided where it leads. */
  readonly patch: (decision: Granted<S, H, F>) => Patch
  /** The scope under which that hat was worn. */
  readonly scopeOf?: (hat: H) => Fact['scope']
  readonly reason?: string | null
  readonly statementId?: string | null
}

export interface Outcome<S extends string, H extends string, F extends string> {
  readonly eventId: string
  readonly decision: Granted<S, H, F>
}

/** Decide, conditional update and audit in one place, inside the caller's transaction. What follows is the area's to carry out. */
export async function runTransition<
  DB extends PlatformTables, Row extends { id: string; version: number },
  S extends string, E extends string, H extends string, F extends string, Patch extends object,
>(
  ctx: Context<DB>, port: TransitionPort<Context<DB>, Row, S, Patch>, lifecycle: Lifecycle<S, E, H, F>, row: Row, intent: Intent<S, E, H, F, Patch>,
): Promise<Outcome<S, H, F>> {
  const decision = decide(lifecycle, intent.event, intent.situation)
  if (!decision.ok) return decision.refusal === 'denied' ? port.refuseDenied() : port.refuseChanged(ctx, row)
  const patch = { ...intent.patch(decision), state: decision.to }
  if (!(await port.update(ctx, row, patch))) return port.refuseChanged(ctx, row)
  // The version orders the facts of a row for replay: clocks of two servers, or of two slow calls, may not.
  const eventId = await appendAudit(ctx, {
    subjectKind: port.subjectKind, subjectId: row.id, event: `${port.area}.${intent.event}`, hat: decision.hat,
    scope: intent.scopeOf?.(decision.hat), reason: intent.reason, patch: { ...patch, version: row.version + 1 }, statementId: intent.statementId,
  })
  return { eventId, decision }
}
