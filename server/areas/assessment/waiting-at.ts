import { mostOnAgenda } from '../../../contract/assessment/vocabulary'
import type { Ctx } from '../../context'
import { findWaiting, type Waiting } from './queries/items'
import { agendaStates } from './rules/agenda'

/** What an assessment opened now goes through. */
export const waitingAt = (ctx: Ctx, communityId: string, until: Date): Promise<Waiting[]> => findWaiting(ctx, { communityId, states: agendaStates, until, limit: mostOnAgenda })
