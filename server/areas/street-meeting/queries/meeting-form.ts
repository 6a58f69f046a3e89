import type { Ctx } from '../../../context'

/** Issues that wait at a street for somebody to decide; the most urgent first. */
export const issuesToCallFor = (ctx: Ctx, streetId: string, limit: number) =>
  ctx.db.selectFrom('matter as m')
    .innerJoin('issue as i', (on) => on.onRef('i.tenant', '=', 'm.tenant').onRef('i.matter_id', '=', 'm.id'))
    .innerJoin('place as community', (on) => on.onRef('community.tenant', '=', 'm.tenant').onRef('community.id', '=', 'm.community_id'))
    .where('m.tenant', '=', ctx.tenant).where('m.kind', '=', 'issue').where('m.street_id', '=', streetId).where('m.state', '=', 'reportedUp').where('m.above_community', '=', false)
    .where((is) => is.or([is('m.category', 'is', null), is('m.category', '<>', 'neighbour_dispute')]))
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('recusal as r').select('r.person_id').where('r.tenant', '=', ctx.tenant).whereRef('r.matter_id', '=', 'm.id').where('r.person_id', 'in', [...ctx.actor.personIds]))))
    .orderBy('m.urgency_rank').orderBy('m.due_sort').orderBy('m.id').limit(limit)
    .select(['m.id', 'm.number', 'i.title', 'm.community_id', 'community.name as community_name', 'm.urgency', 'm.follow_up_deputy_id']).execute()

export const deputiesOfStreet = (ctx: Ctx, streetId: string, onDay: string) =>
  ctx.db.selectFrom('deputy as d').innerJoin('place as street', (on) => on.onRef('street.tenant', '=', 'd.tenant').onRef('street.id', '=', 'd.street_id'))
    .where('d.tenant', '=', ctx.tenant).where('d.street_id', '=', streetId).where('d.term_from', '<=', onDay).where('d.term_until', '>=', onDay)
    .orderBy('d.code').limit(300).select(['d.id', 'd.name', 'd.kind', 'd.level', 'street.name as street_name']).execute()
