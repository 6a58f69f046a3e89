import type { Ctx } from '../../context'
import { refuse } from '../../platform/errors'
import { complainedOf, type IssueRecord } from '../issue'
import { listUnits } from './queries/handlers'
import { aboutOf } from './rules/about-of'

interface Giving { readonly aboutId?: string | null; readonly handlerId: string | null; readonly words: string }

/** 投诉对象 of what an office decides on, as it says or as the words complain; refuses what cannot be. The units are read once for many. */
export async function aboutGiven(ctx: Ctx, giving: Giving): Promise<(row: IssueRecord) => { about_handler_id: string | null }> {
  const units = await listUnits(ctx)
  return (row) => {
    const about = aboutOf({ ...giving, current: row.about_handler_id, complainedId: complainedOf(row.text ?? '', units)?.id ?? null, unitIds: units.map(({ id }) => id) })
    return 'refusal' in about ? refuse(about.refusal) : { about_handler_id: about.id }
  }
}
