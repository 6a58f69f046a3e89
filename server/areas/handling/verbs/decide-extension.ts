import type { handlingSchemas } from '../../../../contract/handling/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent, openIssue } from '../../issue'
import { decideOpenExtension, loadOpenExtension, moveAssignmentDue } from '../../matter'

/** Who gave the work, and did not ask for it, says yes or no to more time; what is granted is later than what stands. */
export async function decideExtension(ctx: Ctx, { params, body }: Input<typeof handlingSchemas.decideExtension>): Promise<void> {
  const { row } = await openIssue(ctx, params.id)
  const asked = (await loadOpenExtension(ctx, row.id)) ?? refuse('handling.noExtension')
  if (row.extension_mine) refuse('handling.ownExtension')
  const due = row.handle_due_at ?? row.due_at
  if (body.granted && (asked.wanted_at <= ctx.now || (due && asked.wanted_at <= due))) refuse('handling.extensionStale')
  if (body.granted) await applyIssueEvent(ctx, row.id, 'extensionGranted', { words: body.words, patch: () => ({ handle_due_at: asked.wanted_at }) })
  else await applyIssueEvent(ctx, row.id, 'extensionRefused', { words: body.words })
  if (!(await decideOpenExtension(ctx, row.id, body.granted))) refuse('handling.noExtension')
  if (body.granted) await moveAssignmentDue(ctx, row.id, asked.wanted_at)
}
