import type { Ctx } from '../../context'
import { loadSettings } from '../setting'
import type { MonthDays } from './rules/assessment-month'

/** How the month runs where a community is. */
export const monthAt = async (ctx: Ctx, communityId: string): Promise<MonthDays> => (await loadSettings(ctx, communityId)).month
