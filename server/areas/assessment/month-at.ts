import type { Ctx } from '../../context'
import { defaultMonth, type MonthDays } from './rules/assessment-month'

/** How the month runs where a community is. */
export const monthAt = async (_ctx: Ctx, _communityId: string): Promise<MonthDays> => defaultMonth
