import type { z } from 'zod'
import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { countMetToo, insertFollow } from '../../matter'
import { hatsOf } from '../policy'
import { loadIssue } from '../queries/load-issue'

/** 「我也遇到」: follows a published issue instead of writing again; a second time changes nothing. */
export async function meetIssueToo(ctx: Ctx, { params }: Input<typeof issueSchemas.meetIssueToo>): Promise<void> {
  const row = await loadIssue(ctx, params.id)
  if (!row || row.publication_state !== 'published') return refuse('issue.unknown')
  if (hatsOf(ctx.actor, row).includes('raiser') || row.my_follow) return
  if (await insertFollow(ctx, row.id, 'met_too')) await countMetToo(ctx, row.id)
}

export async function presentMeeting(ctx: Ctx, id: string): Promise<z.output<typeof issueSchemas.meetIssueToo.reply>> {
  const row = (await loadIssue(ctx, id)) ?? refuse('issue.unknown')
  return { issueId: row.id, metToo: row.met_too }
}
