import type { Ctx } from '../../context'
import { loadSettings } from '../setting'
import { limitsIn, type Limits } from './rules/answer-due'

/** The limits that hold where an issue is: its community's own, else its street's. */
export const limitsAt = async (ctx: Ctx, { community_id }: { readonly community_id: string }): Promise<Limits> => limitsIn(await loadSettings(ctx, community_id))
