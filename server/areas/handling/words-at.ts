import { issueCategoryLabels } from '../../../contract/issue/vocabulary'
import type { Ctx } from '../../context'

/** How a street names its categories, and the sentences it keeps ready. */
export const wordsAt = async (_ctx: Ctx, _placeId: string) => ({
  categoryNames: issueCategoryLabels,
  reasons: { due: [], redirect: [], transfer: [], extension: [], explain: [] },
})
