import type { handlingSchemas } from '../../../../contract/handling/schemas'
import type { Ctx } from '../../../context'
import { issueCategories, urgencies } from '../../../../contract/issue/vocabulary'
import { isoChina } from '../../../platform/clock/china-time'
import type { Input, Reply } from '../../../platform/http/route'
import { limitsAt } from '../../issue'
import { proposedDue, proposedFirstAnswer } from '../proposed-due'
import { communitiesBeside, listUnits, streetOf } from '../queries/handlers'
import { seatPlace } from '../seat-place'
import { categoriesAt, reasonsAt } from '../words-at'

/** What triage chooses from at this desk, with the dates as of now. */
export async function getTriageForm(ctx: Ctx, { query }: Input<typeof handlingSchemas.getTriageForm>): Promise<Reply<typeof handlingSchemas.getTriageForm>> {
  const placeId = seatPlace(ctx, ['community', 'street_office'], query.placeId)
  const [limits, reasons, streetId] = [await limitsAt(ctx, { community_id: placeId }), await reasonsAt(ctx, placeId), await streetOf(ctx, placeId)]
  const communities = streetId ? await communitiesBeside(ctx, streetId) : []
  return {
    categories: await categoriesAt(ctx, placeId),
    dues: issueCategories.flatMap((category) => urgencies.map((urgency) => ({
      category, urgency,
      firstAnswerAt: isoChina(proposedFirstAnswer(ctx.now, { urgency, category }, limits)), dueAt: isoChina(proposedDue(ctx.now, { urgency, category }, limits)),
    }))),
    units: await listUnits(ctx),
    communities: communities.filter(({ id }) => id !== placeId),
    reasons,
  }
}
