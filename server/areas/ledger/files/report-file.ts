import type { Ctx } from '../../../context'
import type { PaperDocument } from '../../../platform/documents/model/paper-document'
import { refuse } from '../../../platform/errors'
import { maskPersonal } from '../../matter'
import { monthlyReport } from '../../paper'
import type { OrderOf } from '../export-order'
import { issuerOf } from '../issuer-of'
import { presentFigures, reportFigures } from '../present/present-figures'
import { countCategories } from '../queries/count-figures'
import { findPlaceName, findSeatPlace } from '../queries/find-seat'
import { listCases, listLate } from '../queries/report-facts'
import { spanOfMonth } from '../rules/month-span'

/** 月报 of a street, or of one community. */
export async function reportPaper(ctx: Ctx, { role, placeId: streetId, communityId, month }: OrderOf<'report'>): Promise<PaperDocument> {
  const place = (await findSeatPlace(ctx, streetId)) ?? refuse('request.notFound')
  const asked = { streetId, communityId, month: spanOfMonth(month) }
  const { communities, categories } = await presentFigures(ctx, { streetId, street: place.street, communityId, month })
  const counted = await countCategories(ctx, asked)
  const late = await listLate(ctx, asked)
  const scope = communityId ? { kind: 'community', id: communityId, streetId } : { kind: 'street', id: streetId, streetId }
  return monthlyReport({
    issuer: await issuerOf(ctx, { role, scope }), street: communityId ? (await findPlaceName(ctx, communityId)) ?? place.street : place.street, month,
    communities: communities.map(reportFigures),
    categories: categories.flatMap(({ code, name }) => counted.filter(({ category }) => category === code).map(({ raised, settled }) => ({ category: name, raised, settled }))),
    overdue: late.map(({ number, title, community, responsible, due_at: dueAt, reason }) => ({ number, title: maskPersonal(title), community, responsible: responsible ?? '未定', dueAt, reason: maskPersonal(reason ?? '') })),
    cases: (await listCases(ctx, asked)).map(({ title, community, text, result }) => ({ title: maskPersonal(title), community, text: maskPersonal(result ?? text) })),
  })
}
