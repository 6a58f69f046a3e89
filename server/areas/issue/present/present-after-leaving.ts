import type { z } from 'zod'
import type { issueDetail } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import { system } from '../../../platform/context'
import { refuse } from '../../../platform/errors'
import { hatsOf } from '../policy'
import { loadIssue } from '../queries/load-issue'
import { presentIssue } from './present-issue'

/** Who stepped aside or gave it away reads no more of it: the answer says that it moved on, without its words. */
export async function presentAfterLeaving(ctx: Ctx, id: string): Promise<z.output<typeof issueDetail>> {
  const row = (await loadIssue(ctx, id)) ?? refuse('issue.unknown')
  if (!row.recused && hatsOf(ctx.actor, row).length > 0) return presentIssue(ctx, id)
  return { ...(await presentIssue({ ...ctx, actor: system }, id)), title: row.recused ? '您已回避这件事' : '这件事已经转走', hats: [] }
}
