import type { Ctx } from '../../context'
import { loadIssue, type IssueRecord } from './queries/load-issue'
import { lockMatters } from '../matter'

/** Several issues at once, each locked until the command ends: in the order of their ids, so that nobody waits for each other. Unknown ids are missing. */
export async function lockIssues(ctx: Ctx, ids: readonly string[]): Promise<IssueRecord[]> {
  await lockMatters(ctx, ids)
  const rows: IssueRecord[] = []
  for (const id of ids) {
    const row = await loadIssue(ctx, id)
    if (row) rows.push(row)
  }
  return rows
}
