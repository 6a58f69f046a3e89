import type { z } from 'zod'
import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent, openIssue } from '../apply-event'
import { isKeptBack, isOfficial } from '../policy'
import type { IssueRecord } from '../queries/load-issue'
import { mayCallBack } from '../rules/allowed-actions'
import { wasRaisedByOffice } from '../rules/rating-owed'

const callBackOf = (ctx: Ctx, row: IssueRecord) => ({ ratingOpen: row.rate_until !== null && row.rate_until > ctx.now, wasRaisedByOffice: wasRaisedByOffice(row.source), workedByMe: row.worked_by_me })

/** Logs who looks up the number, and why, before it is shown: every time, a repeated call too. Once it is done, only to who calls back. */
export async function revealPhone(ctx: Ctx, { params, body }: Input<typeof issueSchemas.revealPhone>): Promise<void> {
  const { row, hats } = await openIssue(ctx, params.id)
  if (isKeptBack(row, hats)) refuse('issue.keptBack')
  if (!row.phone_cipher) refuse('issue.noPhone')
  if (row.state === 'done' && !mayCallBack(callBackOf(ctx, row))) refuse(row.worked_by_me ? 'handling.callerHandled' : 'issue.notNow')
  await applyIssueEvent(ctx, params.id, 'phoneRevealed', { reason: body.reason })
}

/** The number itself; reached only behind the logged event of the same call. */
export async function presentPhone(ctx: Ctx, id: string): Promise<z.output<typeof issueSchemas.revealPhone.reply>> {
  const { row, hats } = await openIssue(ctx, id)
  if (!isOfficial(hats) || isKeptBack(row, hats) || !row.phone_cipher || !row.phone_key) return refuse('issue.noPhone')
  return { phone: ctx.services.vault.open(row.phone_cipher, row.phone_key) }
}
