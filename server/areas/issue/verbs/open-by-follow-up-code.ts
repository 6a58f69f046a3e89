import type { z } from 'zod'
import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { insertFollow, normaliseFollowUpCode } from '../../matter'
import { followUpHash } from '../follow-up-code-for'
import { findByFollowUpHash } from '../queries/insert-issue'

/** Who holds the receipt's code stands as who raised it, on whatever phone; guesses are counted and rare enough to fail. */
export async function openByFollowUpCode(ctx: Ctx, { body }: Input<typeof issueSchemas.openByFollowUpCode>): Promise<z.output<typeof issueSchemas.openByFollowUpCode.reply>> {
  const code = normaliseFollowUpCode(body.code) ?? refuse('issue.followUpCodeWrong')
  const issueId = (await findByFollowUpHash(ctx, followUpHash(ctx, code))) ?? refuse('issue.followUpCodeWrong')
  await insertFollow(ctx, issueId, 'code')
  return { issueId }
}
