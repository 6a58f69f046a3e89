import { mostOnAgenda } from '../../../contract/assessment/vocabulary'
import type { Ctx } from '../../context'
import { accusesOfficial } from '../issue'
import { findWaiting, type Waiting } from './queries/items'
import { agendaStates } from './rules/agenda'

/** What an assessment opened now goes through. What accuses an official is no talk for a room: it went past the community. */
export const waitingAt = async (ctx: Ctx, communityId: string, until: Date): Promise<Waiting[]> =>
  (await findWaiting(ctx, { communityId, states: agendaStates, until, limit: mostOnAgenda })).filter(({ text }) => !accusesOfficial(text ?? ''))
