import { deskOf, type IssueState } from '../../../contract/issue/vocabulary'
import type { Ctx } from '../../context'
import { endDeadline, setDeadline } from '../../platform/deadlines/deadlines'
import type { Deadlines } from './rules/clocks-after'

/** Sets and ends the open deadlines of an issue as its clocks say. */
export async function moveDeadlines(ctx: Ctx, issueId: string, to: IssueState, deadlines: Deadlines): Promise<void> {
  const ended = deskOf[to] === 'none' ? 'dropped' : 'met'
  for (const kind of ['answer', 'reminder', 'plan', 'rating'] as const) {
    const at = deadlines[kind]
    if (at === undefined) continue
    const deadline = { subjectKind: 'matter', subjectId: issueId, kind }
    if (at) await setDeadline(ctx, deadline, at)
    else await endDeadline(ctx, deadline, ended)
  }
}
