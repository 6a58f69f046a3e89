import type { Ctx } from '../../context'
import { placePublications } from './queries/change-publication'

/** The matter went to another community: its publication is reviewed and listed there. In the caller's transaction. */
export const movePublicationTo = (ctx: Ctx, matterId: string, communityId: string): Promise<void> => placePublications(ctx, matterId, communityId)
