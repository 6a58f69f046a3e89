import type { Ctx } from '../../../context'
import type { IssueRecord } from '../queries/load-issue'
import type { FactRow } from '../queries/load-timeline'
import { unitsAround } from '../queries/units-around'
import { unitsNamed } from '../rules/units-named'

/** The unit that those who raised it name, for an office to say whether it is about that unit; null once that is said or over. */
export async function proposedAbout(ctx: Ctx, row: IssueRecord, facts: readonly FactRow[]): Promise<{ id: string; name: string } | null> {
  if (row.about_handler_id !== null || row.ended_at !== null) return null
  const said = facts.flatMap(({ role, text }) => (role === 'raiser' && text ? [text] : []))
  const [named] = unitsNamed([row.text ?? '', ...said].join('\n'), await unitsAround(ctx, row.street_id))
  return named ? { id: named.id, name: named.name } : null
}
