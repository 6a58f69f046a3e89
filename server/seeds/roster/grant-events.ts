import type { GrantEvent, GrantFacts } from '../../areas/staff'

export interface GrantState extends GrantFacts { readonly deputy_id: string | null; readonly phone_hash: Buffer }

const isOver = ({ valid_until }: GrantState, now: Date): boolean => valid_until !== null && valid_until <= now
const timeOf = (at: Date | null): number | null => at?.getTime() ?? null

/** What an import did to a role; nothing where it says what was there. */
export function grantEvents(before: GrantState | undefined, after: GrantState, now: Date): GrantEvent[] {
  if (!before) return ['given']
  const events: GrantEvent[] = before.phone_hash.equals(after.phone_hash) ? [] : ['phoneChanged']
  if (isOver(before, now) !== isOver(after, now)) return [...events, isOver(after, now) ? 'ended' : 'renewed']
  const same = (['role', 'place_id', 'handler_id', 'deputy_id'] as const).every((column) => before[column] === after[column])
    && timeOf(before.valid_from) === timeOf(after.valid_from) && timeOf(before.valid_until) === timeOf(after.valid_until)
  return same ? events : [...events, 'changed']
}
