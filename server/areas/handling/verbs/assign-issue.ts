import type { handlingSchemas } from '../../../../contract/handling/schemas'
import type { Ctx } from '../../../context'
import type { AssignmentKind, HandlerKind } from '../../../../contract/handling/vocabulary'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent, tellSupport } from '../../issue'
import { insertAssignment } from '../../matter'
import { aboutGiven } from '../about-given'
import { dueOf } from '../due-of'
import { findUnit, type HandlerRow } from '../queries/handlers'
import { categoryAfter } from '../rules/category-after'
import { saidWithDue } from '../said-with-due'

type AssignInput = Input<typeof handlingSchemas.assignIssue>

// The street directs its own sections; departments, utilities and companies it asks (domain.md §2).
const kindFor: Record<HandlerKind, AssignmentKind> = { street_section: 'assign', county_department: 'coordinate', utility: 'coordinate', property: 'coordinate' }

/** 交办 to a section of the street, or 协调 with a unit that is not; one unit has the work, others support it. */
export async function assignIssue(ctx: Ctx, { params, body }: AssignInput): Promise<void> {
  const lead = (await findUnit(ctx, body.handlerId)) ?? refuse('handling.handlerUnknown')
  const [support, about] = [await supporting(ctx, body), await aboutGiven(ctx, { ...body, handlerId: lead.id })]
  const { row, after, eventId, statementId } = await applyIssueEvent(ctx, params.id, 'assigned', {
    words: saidWithDue(body.words, body.dueReason),
    patch: (_, issue, limits) => {
      const classed = { urgency: body.urgency ?? issue.urgency, category: categoryAfter(issue.category, body.category) ?? refuse('handling.categoryOwed') }
      const complained = about(issue)
      if (support.some(({ id }) => id === complained.about_handler_id)) refuse('handling.supportsComplained')
      return {
        ...classed, ...complained, triaged_at: issue.triaged_at ?? ctx.now, handle_due_at: dueOf(ctx, body, classed, { issue, limits }),
        responsible_handler_id: lead.id, responsible_place_id: null, assigner: 'street', proposed_handler_id: null,
      }
    },
  })
  const common = { matterId: params.id, officeId: row.street_id, dueAt: after.handle_due_at, statementId }
  for (const [unit, part] of [[lead, 'lead'], ...support.map((one) => [one, 'support'] as const)] as const) {
    await insertAssignment(ctx, { ...common, handlerId: unit.id, kind: kindFor[unit.kind], part })
  }
  await tellSupport(ctx, after, { eventId, handlerIds: support.map(({ id }) => id) })
}

async function supporting(ctx: Ctx, { handlerId, supportIds }: AssignInput['body']): Promise<HandlerRow[]> {
  if (supportIds.includes(handlerId) || new Set(supportIds).size !== supportIds.length) refuse('handling.supportsItself')
  const units: HandlerRow[] = []
  for (const id of supportIds) units.push((await findUnit(ctx, id)) ?? refuse('handling.handlerUnknown'))
  return units
}

