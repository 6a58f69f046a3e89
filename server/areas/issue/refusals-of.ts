import { phrases, type ErrorCode } from '../../../contract/errors'
import type { IssueEvent } from '../../../contract/issue/vocabulary'
import type { Ctx } from '../../context'
import { decide } from '../../platform/lifecycle/lifecycle'
import { hatsOf } from './policy'
import { loadStandings, type Standing } from './queries/load-standings'
import { factsOf } from './rules/facts-of'
import { issueLifecycle } from './rules/lifecycle'

/** One line of a bulk action that cannot be done, said so that a person finds it. */
export interface RefusedLine { readonly id: string; readonly number: string | null; readonly code: ErrorCode; readonly message: string }

const lineOf = (id: string, number: string | null, code: ErrorCode): RefusedLine => ({ id, number, code, message: phrases[code] })

/** Those of many issues for which this actor may not bring the event about now, in the order given; none: all may. */
export async function refusalsOf(ctx: Ctx, ids: readonly string[], event: IssueEvent): Promise<RefusedLine[]> {
  const known = new Map((await loadStandings(ctx, ids)).map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = known.get(id)
    if (!row) return [lineOf(id, null, 'issue.unknown')]
    const code = refusalOf(ctx, row, event)
    // The number of somebody else's issue is not theirs to learn.
    return code ? [lineOf(id, code === 'issue.unknown' ? null : row.number, code)] : []
  })
}

function refusalOf(ctx: Ctx, row: Standing, event: IssueEvent): ErrorCode | null {
  const hats = hatsOf(ctx.actor, row)
  if (hats.length === 0) return row.recused ? 'issue.recused' : 'issue.unknown'
  const decision = decide(issueLifecycle, event, { state: row.state, hats, facts: factsOf(row) })
  if (decision.ok) return null
  return decision.refusal === 'denied' ? 'access.denied' : 'issue.notNow'
}
