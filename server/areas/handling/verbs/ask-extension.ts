import type { handlingSchemas } from '../../../../contract/handling/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent, limitsAt, openIssue } from '../../issue'
import { insertExtension, loadOpenExtension } from '../../matter'
import { endOfService } from '../rules/due-day'

const yearMs = 366 * 86_400_000

/** More time is asked of who gave the work, with reason; until it is granted the old date stands. */
export async function askExtension(ctx: Ctx, { params, body }: Input<typeof handlingSchemas.askExtension>): Promise<void> {
  const { row, hats } = await openIssue(ctx, params.id)
  if (await loadOpenExtension(ctx, row.id)) refuse('handling.extensionOpen')
  const wantedAt = endOfService(body.wantedOn, (await limitsAt(ctx, row)).serviceTime.shifts)
  const due = row.handle_due_at ?? row.due_at
  if (Number.isNaN(wantedAt.getTime()) || (due && wantedAt <= due) || wantedAt <= ctx.now) refuse('handling.notLater')
  if (wantedAt.getTime() - ctx.now.getTime() > yearMs) refuse('handling.dueTooFar')
  const { statementId } = await applyIssueEvent(ctx, row.id, 'extensionAsked', { words: body.words })
  await insertExtension(ctx, { matterId: row.id, askedBy: hats.includes('handler') ? 'handler' : 'community', fromDueAt: due ?? ctx.now, wantedAt, statementId })
}
