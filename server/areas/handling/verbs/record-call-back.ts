import type { handlingSchemas } from '../../../../contract/handling/schemas'
import type { Ctx } from '../../../context'
import type { Input } from '../../../platform/http/route'
import { refuse } from '../../../platform/errors'
import { applyIssueEvent, askedByCall, byAnother, wasRaisedByOffice, openIssue, planRatings } from '../../issue'
import { insertRatings } from '../../matter'

/**
 * 回访: the rating of who has no phone, by somebody who did not handle it, with its way; such ratings count apart. All that
 * is open is asked in one call; what the resident rated goes before.
 */
export async function recordCallBack(ctx: Ctx, { params, body }: Input<typeof handlingSchemas.recordCallBack>): Promise<void> {
  const { row } = await openIssue(ctx, params.id)
  if (row.state === 'done' && !wasRaisedByOffice(row.source)) refuse('handling.ownRatingFirst')
  const { dissatisfied, isWhole } = planRatings(ctx, { ...row, rated_by_me: [] }, row.state === 'done' ? askedByCall(row) : [], body)
  if (!isWhole) refuse('handling.callAsksAll')
  const { statementId } = await applyIssueEvent(ctx, row.id, dissatisfied ? 'disputedByCall' : 'ratedByCall', {
    words: body.reason, patch: (_, issue) => byAnother(issue, 'handling.callerHandled'),
  })
  const added = await insertRatings(ctx, body.ratings.map(({ subject, score }) => ({
    matterId: row.id, round: row.round, raterId: row.raised_by, subject, score, statementId, rater: 'raiser' as const, channel: body.channel, recordedBy: ctx.actor.personId,
    deputyId: subject === 'followUp' ? row.follow_up_deputy_id : null,
  })))
  if (added !== body.ratings.length) refuse('issue.alreadyRated')
}
