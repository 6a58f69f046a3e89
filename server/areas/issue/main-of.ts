import type { Ctx } from '../../context'
import { loadIssue, type IssueRecord } from './queries/load-issue'

const longestChain = 10

/** What this issue is handled together with, the nearest first, through every merge; none where it stands on its own. */
export async function mainsOf(ctx: Ctx, row: IssueRecord): Promise<IssueRecord[]> {
  const mains: IssueRecord[] = []
  for (let next = row.merged_into; next && mains.length < longestChain; next = mains.at(-1)?.merged_into ?? null) {
    const main = await loadIssue(ctx, next)
    if (!main) break
    mains.push(main)
  }
  return mains
}

/** The one that is handled for all of them; null where this one stands on its own. */
export const mainOf = async (ctx: Ctx, row: IssueRecord): Promise<IssueRecord | null> => (await mainsOf(ctx, row)).at(-1) ?? null
