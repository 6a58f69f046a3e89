import { reviewEndpoints } from '../../../contract/review/endpoints'
import { reviewSchemas } from '../../../contract/review/schemas'
import type { Ctx } from '../../context'
import { command, preparedCommand, read, routesOf } from '../../platform/http/route'
import { presentReview } from './present-review'
import { approvePublication } from './verbs/approve-publication'
import { checkPublication, prepareCheck } from './verbs/check-publication'
import { holdPublication } from './verbs/hold-publication'
import { listReviews } from './verbs/list-reviews'
import { secondPublication } from './verbs/second-publication'
import { withdrawPublication } from './verbs/withdraw-publication'

export const reviewRoutes = routesOf<Ctx, typeof reviewEndpoints, typeof reviewSchemas>(reviewEndpoints, reviewSchemas, {
  listReviews: read(listReviews),
  getReview: read((ctx, { params }) => presentReview(ctx, params.id)),
  checkPublication: preparedCommand(prepareCheck, checkPublication, presentReview),
  secondPublication: command(secondPublication, presentReview),
  approvePublication: command(approvePublication, presentReview),
  holdPublication: command(holdPublication, presentReview),
  withdrawPublication: command(withdrawPublication, async () => ({ ok: true as const })),
})
