import { atChina, chinaDay } from '../../../platform/clock/china-time'

/** The end of service on a day: when what is due that day is due. */
export const endOfService = (day: string, shifts: readonly { readonly until: string }[]): Date => atChina(day, shifts.at(-1)?.until ?? '18:00')

interface Wish {
  /** The day chosen; null: as proposed. */
  readonly dueOn: string | null
  readonly dueReason: string
  readonly proposed: Date
  readonly now: Date
  readonly shifts: readonly { readonly until: string }[]
}

const dayMs = 86_400_000

/** The 解决时限 that was chosen, or why it cannot be. Another day than the proposed one owes a reason. */
export function chosenDue({ dueOn, dueReason, proposed, now, shifts }: Wish): { readonly at: Date } | { readonly refusal: 'handling.dueInPast' | 'handling.dueTooFar' | 'handling.dueReasonOwed' } {
  if (dueOn === null || dueOn === chinaDay(proposed)) return { at: proposed }
  const at = endOfService(dueOn, shifts)
  if (Number.isNaN(at.getTime()) || at <= now) return { refusal: 'handling.dueInPast' }
  if (at.getTime() - now.getTime() > 366 * dayMs) return { refusal: 'handling.dueTooFar' }
  return dueReason === '' ? { refusal: 'handling.dueReasonOwed' } : { at }
}
