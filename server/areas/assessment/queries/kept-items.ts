import type { Ctx } from '../../../context'

/** Items as they stood when the minutes were closed. */
export const loadKept = (ctx: Ctx, assessmentId: string) =>
  ctx.db.selectFrom('assessment_item as t')
    .leftJoin('statement as s', (on) => on.onRef('s.tenant', '=', 't.tenant').onRef('s.id', '=', 't.statement_id'))
    .leftJoin('deputy as d', (on) => on.onRef('d.tenant', '=', 't.tenant').onRef('d.id', '=', 't.deputy_id'))
    .leftJoin('place as street', (on) => on.onRef('street.tenant', '=', 'd.tenant').onRef('street.id', '=', 'd.street_id'))
    .where('t.tenant', '=', ctx.tenant).where('t.assessment_id', '=', assessmentId).orderBy('t.position').limit(1000)
    .select(['t.matter_id', 't.decision', 't.party', 't.category', 't.urgency', 't.responsible', 't.due_at', 's.text as words', 'd.name as deputy_name', 'd.kind', 'd.level', 'street.name as street_name'])
    .execute()
export type KeptItem = Awaited<ReturnType<typeof loadKept>>[number]

/** What was on the agenda, in its order. */
export const agendaIds = async (ctx: Ctx, assessmentId: string): Promise<string[]> =>
  (await ctx.db.selectFrom('assessment_item').select('matter_id').where('tenant', '=', ctx.tenant).where('assessment_id', '=', assessmentId).orderBy('position').limit(1000).execute()).map(({ matter_id: id }) => id)
