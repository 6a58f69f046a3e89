import type { z } from 'zod'
import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent, openIssue } from '../apply-event'
import { isKeptBack, isOfficial } from '../policy'

/** Logs who looks up the number, and why, before it is shown: every time, a repeated call too. */
export async function revealPhone(ctx: Ctx, { params, body }: Input<typeof issueSchemas.revealPhone>): Promise<void> {
  const { row, hats } = await openIssue(ctx, params.id)
  if (isKeptBack(row, hats)) refuse('issue.keptBack')
  if (!row.phone_cipher) refuse('issue.noPhone')
  await applyIssueEvent(ctx, params.id, 'phoneRevealed', { reason: body.reason })
}

/** The number itself; reached only behind the logged event of the same call. */
export async function presentPhone(ctx: Ctx, id: string): Promise<z.output<typeof issueSchemas.revealPhone.reply>> {
  const { row, hats } = await openIssue(ctx, id)
  if (!isOfficial(hats) || isKeptBack(row, hats) || !row.phone_cipher || !row.phone_key) return refuse('issue.noPhone')
  return { phone: ctx.services.vault.open(row.phone_cipher, row.phone_key) }
}
