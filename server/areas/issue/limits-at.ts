import type { Ctx } from '../../context'
import { defaultLimits, type Limits } from './rules/answer-due'

/** The limits that hold where an issue is. */
export const limitsAt = async (_ctx: Ctx, _place: { readonly community_id: string }): Promise<Limits> => defaultLimits
