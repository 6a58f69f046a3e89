import type { handlingSchemas } from '../../../../contract/handling/schemas'
import type { Likeness } from '../../../../contract/handling/vocabulary'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input, Reply } from '../../../platform/http/route'
import { alikeIssues, openIssue, presentLine } from '../../issue'
import { isBeingHandled } from '../rules/is-being-handled'

const most = 5

/** From here on a proposal is called 很像. */
const veryLikely = 0.5
const likenessOf = (likelihood: number): Likeness => (likelihood >= veryLikely ? 'very' : 'some')

/** What may be the same as this issue, for the office that could handle them together; the machine merges nothing. */
export async function findDuplicates(ctx: Ctx, { params }: Input<typeof handlingSchemas.findDuplicates>): Promise<Reply<typeof handlingSchemas.findDuplicates>> {
  const { row, hats } = await openIssue(ctx, params.id)
  if (!hats.some((hat) => hat === 'community' || hat === 'street_office')) refuse('access.denied')
  const alike = await alikeIssues(ctx, row, most)
  return { items: alike.map(({ line, likelihood }) => ({ ...presentLine(line, ctx.now), likeness: likenessOf(likelihood), isOpen: isBeingHandled(line.state) })) }
}
