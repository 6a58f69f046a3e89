import type { z } from 'zod'
import type { issueDetail } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import { loadIssue } from '../queries/load-issue'
import { presentIssue } from './present-issue'

/** Who stepped aside reads no more of it: the answer says that it moved on, without its words. */
export async function presentAfterRecusal(ctx: Ctx, id: string): Promise<z.output<typeof issueDetail>> {
  const row = (await loadIssue(ctx, id)) ?? refuse('issue.unknown')
  if (!row.recused) return presentIssue(ctx, id)
  return { ...(await presentIssue({ ...ctx, actor: { kind: 'system', personId: null, personIds: [], grants: [] } }, id)), title: '您已回避这件事', hats: [] }
}
