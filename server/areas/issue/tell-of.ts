import { deskOf, type IssueEvent, type IssueHat, type IssueState } from '../../../contract/issue/vocabulary'
import type { Ctx } from '../../context'
import type { Granted } from '../../platform/lifecycle/run-transition'
import { tell, type InboxTemplate } from '../inbox'
import { followersOf } from '../matter'
import { holdersOf } from './queries/find-recipients'
import type { IssueRecord } from './queries/load-issue'
import type { IssueFact } from './rules/lifecycle'

interface Telling {
  readonly row: IssueRecord
  readonly event: IssueEvent
  readonly eventId: string
  readonly decision: Granted<IssueState, IssueHat, IssueFact>
}

/** Tells whom the transition names, once each; nobody is told of what they did themselves. */
export async function tellOf(ctx: Ctx, { row, event, eventId, decision }: Telling): Promise<void> {
  const follows = decision.transition.follows ?? []
  const params = { event, hat: decision.hat, deputyId: row.follow_up_deputy_id, handlerId: row.responsible_handler_id, placeId: row.community_id }
  const send = async (template: InboxTemplate, personIds: readonly string[]): Promise<void> => {
    const others = personIds.filter((personId) => personId !== ctx.actor.personId && !ctx.actor.personIds.includes(personId))
    if (others.length > 0) await tell(ctx, { eventId, personIds: others, issueId: row.id, template, params })
  }
  if (follows.includes('tellRaiser') || follows.includes('tellFollowers')) {
    const followers = await followersOf(ctx, row.id)
    await send(event, followers.filter(({ reason }) => follows.includes(reason === 'met_too' ? 'tellFollowers' : 'tellRaiser')).map(({ person_id }) => person_id))
  }
  if (follows.includes('tellDeputy')) await send(`desk.${event}`, await holdersOf(ctx, 'deputy', { deputyId: row.follow_up_deputy_id }))
  if (follows.includes('tellDesk')) await send(`desk.${event}`, await deskHolders(ctx, decision.to, row))
}

/** Who sits at the desk that has the move. */
export async function deskHolders(ctx: Ctx, state: IssueState, row: Pick<IssueRecord, 'follow_up_deputy_id' | 'community_id' | 'street_id' | 'responsible_handler_id'>): Promise<string[]> {
  switch (deskOf[state]) {
    case 'deputy': return holdersOf(ctx, 'deputy', { deputyId: row.follow_up_deputy_id })
    case 'community': return holdersOf(ctx, 'community', { placeId: row.community_id })
    case 'street': return holdersOf(ctx, 'street_office', { placeId: row.street_id })
    case 'handler': return holdersOf(ctx, 'handler', { handlerId: row.responsible_handler_id })
    default: return []
  }
}
