import type { Ctx } from '../../context'
import { loadIssue, type IssueRecord } from './queries/load-issue'

const longestChain = 10

/** The issue that this one is handled together with, through every merge; null where it stands on its own. */
export async function mainOf(ctx: Ctx, row: IssueRecord): Promise<IssueRecord | null> {
  let at: IssueRecord | null = row
  for (let steps = 0; at?.merged_into && steps < longestChain; steps += 1) at = await loadIssue(ctx, at.merged_into)
  return at && at.id !== row.id ? at : null
}
