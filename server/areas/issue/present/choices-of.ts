import type { IssueAction, IssueHat } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import { isKeptBack } from '../policy'
import type { IssueRecord } from '../queries/load-issue'
import { allowedActions } from '../rules/allowed-actions'
import { factsOf } from '../rules/facts-of'
import { owedBy, wasRaisedByOffice } from '../rules/rating-owed'

/** What somebody under these hats may do to an issue now. */
export const choicesOf = (ctx: Ctx, row: IssueRecord, hats: readonly IssueHat[]): IssueAction[] => allowedActions({
  state: row.state, hats, facts: factsOf(row), seen: row.seen_at !== null, hasPhone: row.phone_cipher !== null,
  owesRating: owedBy(row, hats).length > 0, wasRaisedByOffice: wasRaisedByOffice(row.source), ratingOpen: row.rate_until !== null && row.rate_until > ctx.now,
  published: row.publication_state === 'published', unitTook: row.unit_took, extensionOpen: row.extension_open, extensionMine: row.extension_mine,
  workedByMe: row.worked_by_me, keptBack: isKeptBack(row, hats),
})
