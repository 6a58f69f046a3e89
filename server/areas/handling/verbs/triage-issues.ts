import type { handlingSchemas } from '../../../../contract/handling/schemas'
import type { IssueCategory } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import { DomainError, refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { applyIssueEvent, refusalsOf } from '../../issue'
import { insertAssignment } from '../../matter'
import { withdrawUnpublishable } from '../../review'
import { aboutGiven } from '../about-given'
import { dueOf } from '../due-of'
import { findUnit } from '../queries/handlers'
import { categoryAfter } from '../rules/category-after'
import { eventOfParty, triagePatch } from '../rules/triage-patch'
import { saidWithDue } from '../said-with-due'

type TriageInput = Input<typeof handlingSchemas.triageIssues>
type Body = TriageInput['body']
interface Decision { readonly body: Body; readonly handlerId: string | null; readonly about: Awaited<ReturnType<typeof aboutGiven>> }

/** 研判 of one or many: category, colour, responsible party, due date. All of them or none; what stands in the way is said line by line. */
export async function triageIssues(ctx: Ctx, { body }: TriageInput): Promise<void> {
  const ids = [...new Set(body.ids)]
  const handlerId = await unitFor(ctx, body)
  const about = await aboutGiven(ctx, { ...body, handlerId: body.party === 'property' ? handlerId : null })
  const decision: Decision = { body, handlerId, about }
  if (body.party === 'street' && body.words === '') refuse('request.invalid', { fields: { words: '请写一句：为什么社区办不了' } })
  const [one, another] = ids
  // One alone is refused in its own words.
  if (one && !another) return triageOne(ctx, one, decision)
  const lines = await refusalsOf(ctx, ids, eventOfParty[body.party])
  if (lines.length > 0) refuse('handling.linesRefused', { lines })
  for (const id of ids) await triageOne(ctx, id, decision).catch((error: unknown) => { throw withLine(error, id) })
}

// Somebody else acted on one of them between the look and the change.
const withLine = (error: unknown, id: string): unknown =>
  (error instanceof DomainError && error.code === 'issue.notNow' ? new DomainError('handling.linesRefused', { lines: [{ id, number: null, code: error.code, message: error.message, ...error.details }] }) : error)

async function triageOne(ctx: Ctx, id: string, { body, handlerId, about }: Decision): Promise<void> {
  const { row, after, statementId } = await applyIssueEvent(ctx, id, eventOfParty[body.party], {
    words: saidWithDue(body.words, body.dueReason),
    patch: (_, issue, limits) => {
      const classed = { urgency: body.urgency, category: categoryOf(body, issue.category) }
      return { ...about(issue), ...triagePatch({ ...classed, party: body.party, handlerId, handleDueAt: dueOf(ctx, body, classed, { issue, limits }), now: ctx.now }, issue.community_id) }
    },
  })
  // 邻里纠纷 is never public, whatever was published before somebody saw what it is.
  if (body.party === 'mediation') await withdrawUnpublishable(ctx, id)
  if (body.party !== 'property' || !handlerId) return
  await insertAssignment(ctx, { matterId: id, handlerId, kind: 'property', part: 'lead', officeId: row.community_id, dueAt: after.handle_due_at, statementId })
}

const categoryOf = ({ party, category }: Body, current: IssueCategory | null): IssueCategory =>
  (party === 'mediation' ? 'neighbour_dispute' : categoryAfter(current, category) ?? refuse('request.invalid', { fields: { category: '请选一个类别' } }))

/** A community asks property management only; to the street it may propose any unit. */
async function unitFor(ctx: Ctx, { party, handlerId }: Body): Promise<string | null> {
  if (party === 'itself' || party === 'mediation') return null
  if (handlerId === null) return party === 'property' ? refuse('request.invalid', { fields: { handlerId: '请选物业公司' } }) : null
  const unit = (await findUnit(ctx, handlerId)) ?? refuse('handling.handlerUnknown')
  if (party === 'property' && unit.kind !== 'property') refuse('handling.handlerKind')
  return unit.id
}
