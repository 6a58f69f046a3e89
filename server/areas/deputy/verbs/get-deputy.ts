import type { deputySchemas } from '../../../../contract/deputy/schemas'
import { deskOf, issueStates } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import { chinaDay } from '../../../platform/clock/china-time'
import { refuse } from '../../../platform/errors'
import type { Input, Reply } from '../../../platform/http/route'
import { presentDeputyCard } from '../present'
import { countFollowingUp, findDeputy } from '../queries'

const openStates = issueStates.filter((state) => deskOf[state] !== 'none')

/** One deputy in office; one whose term ended is no longer shown. */
export async function getDeputy(ctx: Ctx, { params }: Input<typeof deputySchemas.getDeputy>): Promise<Reply<typeof deputySchemas.getDeputy>> {
  const row = await findDeputy(ctx, params.id)
  const day = chinaDay(ctx.now)
  if (!row || row.term_from > day || row.term_until < day) return refuse('deputy.unknown')
  return { ...presentDeputyCard(row, ctx.now), followingUp: await countFollowingUp(ctx, row.id, openStates) }
}
