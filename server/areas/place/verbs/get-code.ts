import type { placeSchemas } from '../../../../contract/place/schemas'
import type { Ctx } from '../../../context'
import { chinaDay } from '../../../platform/clock/china-time'
import { refuse } from '../../../platform/errors'
import type { Input, Reply } from '../../../platform/http/route'
import { findDeputiesByIds, presentDeputyCard } from '../../deputy'
import { presentPlace } from '../present-place'
import { findCode } from '../queries/codes'
import { resolveCode } from '../rules/resolve-code'

/** What a posted code leads to today, with its place and deputies. */
export async function getCode(ctx: Ctx, { params }: Input<typeof placeSchemas.getCode>): Promise<Reply<typeof placeSchemas.getCode>> {
  const code = (await findCode(ctx, params.token)) ?? refuse('code.unknown')
  if (code.revoked_at) return refuse('code.revoked')
  const today = chinaDay(ctx.now)
  const { kind, deputyId, notice } = resolveCode(code, today)
  const posted = deputyId ? [deputyId] : code.deputy_ids
  const found = await findDeputiesByIds(ctx, posted)
  const inOrder = posted.flatMap((id) => found.filter((deputy) => deputy.id === id))
  const inOffice = inOrder.filter((deputy) => deputy.term_from <= today && today <= deputy.term_until).map((deputy) => presentDeputyCard(deputy, ctx.now))
  const place = await presentPlace(ctx, code.place_id)
  return {
    token: code.token, kind, label: code.label, notice, place,
    deputy: deputyId ? inOffice[0] ?? null : null,
    deputies: deputyId || inOffice.length > 0 ? inOffice : place?.deputies ?? [],
  }
}
