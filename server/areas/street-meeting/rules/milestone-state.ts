import type { MilestoneState } from '../../../../contract/street-meeting/vocabulary'
import { atChina } from '../../../platform/clock/china-time'

interface Standing {
  readonly met_at: Date | null
  readonly due_on: string
  /** Its unit still has the work of its issue. */
  readonly live: boolean
}

const dayMs = 86_400_000

/** How a milestone stands on a day: late from the day after; dropped where its unit no longer has the work. */
export function milestoneState({ met_at: metAt, due_on: dueOn, live }: Standing, today: string): MilestoneState {
  if (metAt) return 'met'
  if (!live) return 'dropped'
  return dueOn < today ? 'late' : 'open'
}

/** A reminder the day before, and the morning after it is late; null where that morning is over. */
export const milestoneClock = (dueOn: string, now: Date): { readonly reminder: Date | null; readonly late: Date } => {
  const morning = atChina(dueOn, '09:00').getTime()
  const reminder = new Date(morning - dayMs)
  return { reminder: reminder > now ? reminder : null, late: new Date(morning + dayMs) }
}
