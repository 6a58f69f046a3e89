import { deskOf, type Desk, type IssueEvent, type IssueHat, type IssueState } from '../../../contract/issue/vocabulary'
import type { Ctx } from '../../context'
import type { Granted } from '../../platform/lifecycle/run-transition'
import { tell, type InboxTemplate } from '../inbox'
import { followersOf } from '../matter'
import { holdersOf } from './queries/find-recipients'
import type { IssueFact } from './rules/lifecycle'
import { workingDesks } from './rules/working-desks'

/** Whose desks an issue has. */
interface Seats {
  readonly id: string
  readonly follow_up_deputy_id: string | null
  readonly community_id: string
  readonly street_id: string
  readonly responsible_handler_id: string | null
}
interface Holding extends Seats { readonly state: IssueState; readonly responsible_place_id: string | null; readonly assigner: 'community' | 'street' | null }

interface Telling {
  readonly before: Holding & { readonly supporting_handler_id: string | null }
  /** As the event left it. */
  readonly row: Omit<Holding, 'state'>
  readonly event: IssueEvent
  readonly eventId: string
  readonly decision: Granted<IssueState, IssueHat, IssueFact>
}
interface Seat { readonly desk: Desk; readonly holding: Seats }

const hatOf: Partial<Record<Desk, IssueHat>> = { community: 'community', street: 'street_office' }

/** Tells whom the transition names, once each, who has the move before who only needs to know; nobody is told of what they did themselves. */
export async function tellOf(ctx: Ctx, telling: Telling): Promise<void> {
  const { before, row, event, eventId, decision } = telling
  const follows = decision.transition.follows ?? []
  const params = { event, hat: decision.hat, deputyId: row.follow_up_deputy_id ?? before.follow_up_deputy_id, handlerId: decision.hat === 'supporter' ? before.supporting_handler_id : row.responsible_handler_id ?? before.responsible_handler_id, placeId: row.community_id }
  const send = async (template: InboxTemplate, personIds: readonly string[], { desk, issueId = row.id }: { desk?: Desk; issueId?: string } = {}): Promise<void> => {
    const others = personIds.filter((personId) => personId !== ctx.actor.personId && !ctx.actor.personIds.includes(personId))
    if (others.length > 0) await tell(ctx, { eventId, personIds: others, issueId, template, params: desk ? { ...params, desk } : params })
  }
  if (follows.includes('tellRaiser') || follows.includes('tellFollowers')) {
    // Whoever raised what was merged into this one hears of it under their own.
    const heard = (await followersOf(ctx, row.id)).filter(({ reason }) => follows.includes(reason === 'met_too' ? 'tellFollowers' : 'tellRaiser'))
    for (const matterId of new Set(heard.map(({ matter_id }) => matter_id))) await send(event, heard.filter(({ matter_id }) => matter_id === matterId).map(({ person_id }) => person_id), { issueId: matterId })
  }
  if (follows.includes('tellDesk')) for (const { desk, holding } of movers(telling)) await send(`desk.${event}`, await holdersAt(ctx, desk, holding), { desk })
  if (follows.includes('tellAbove')) await send(event === 'extensionAsked' ? 'desk.extensionAsked' : `beside.${event}`, ...(await above(ctx, telling)))
  for (const { desk, holding } of beside(telling)) await send(deskOf[decision.to] === desk ? `desk.${event}` : `beside.${event}`, await holdersAt(ctx, desk, holding), { desk })
  if (follows.includes('tellAboveIfNobody') && !(await isSomebodyLeft(ctx, telling))) await send('desk.nobody', await holdersOf(ctx, row.id, 'congress_office', { placeId: row.street_id }), { desk: 'street' })
}

/** The desks that have the move now; where nobody works on it any more (withdrawn), those that did. */
function movers({ before, row, decision: { to } }: Telling): Seat[] {
  const now = workingDesks(to).map((desk) => ({ desk, holding: row }))
  return now.length > 0 ? now : workingDesks(before.state).map((desk) => ({ desk, holding: before }))
}

/** Who only needs to know: the deputy who follows up, whoever had the work, the community whose it was. */
function beside({ before, row, decision }: Telling): Seat[] {
  const follows = decision.transition.follows ?? []
  const worker: Desk | null = before.responsible_handler_id ? 'handler' : before.responsible_place_id === before.community_id ? 'community' : before.responsible_place_id ? 'street' : null
  return [
    ...(follows.includes('tellDeputy') ? [{ desk: 'deputy', holding: row } as const] : []),
    ...(follows.includes('tellWorker') && worker ? [{ desk: worker, holding: before }] : []),
    ...(follows.includes('tellCommunity') && decision.hat !== 'community' ? [{ desk: 'community', holding: row } as const] : []),
  ]
}

// Who steps aside is recorded with the event's end: they are not whom the desk can count on.
async function isSomebodyLeft(ctx: Ctx, { row, decision }: Telling): Promise<boolean> {
  return (await deskHolders(ctx, decision.to, row)).some((personId) => !ctx.actor.personIds.includes(personId) && personId !== ctx.actor.personId)
}

/** Units named to support it hear who is responsible; `eventId` is of the fact that named them. */
export async function tellSupport(ctx: Ctx, row: Pick<Holding, 'id' | 'community_id' | 'responsible_handler_id'>, { eventId, handlerIds }: { readonly eventId: string; readonly handlerIds: readonly string[] }): Promise<void> {
  const params = { event: 'assigned', hat: 'street_office', deputyId: null, handlerId: row.responsible_handler_id, placeId: row.community_id, desk: 'handler' }
  for (const handlerId of handlerIds) await tell(ctx, { eventId, personIds: await holdersOf(ctx, row.id, 'handler', { handlerId }), issueId: row.id, template: 'newForSupport', params })
}

/** Who sits at the desks that work on an issue in this state; who stepped aside hears no more of it. */
export async function deskHolders(ctx: Ctx, state: IssueState, row: Seats): Promise<string[]> {
  const holders: string[] = []
  for (const desk of workingDesks(state)) holders.push(...(await holdersAt(ctx, desk, row)))
  return holders
}

/** Who gave the work, but for what they did with it themselves; above the street the congress office, which supervises. */
async function above(ctx: Ctx, { row, decision: { to, hat } }: Telling): Promise<[personIds: string[], at: { desk: Desk }]> {
  if (deskOf[to] === 'street') return [await holdersOf(ctx, row.id, 'congress_office', { placeId: row.street_id }), { desk: 'street' }]
  const desk = to === 'propertyHandling' || row.assigner === 'community' ? 'community' : 'street'
  return [hat === hatOf[desk] ? [] : await holdersAt(ctx, desk, row), { desk }]
}

async function holdersAt(ctx: Ctx, desk: Desk, row: Seats): Promise<string[]> {
  switch (desk) {
    case 'deputy': return holdersOf(ctx, row.id, 'deputy', { deputyId: row.follow_up_deputy_id })
    case 'community': return holdersOf(ctx, row.id, 'community', { placeId: row.community_id })
    case 'street': return holdersOf(ctx, row.id, 'street_office', { placeId: row.street_id })
    case 'handler': return holdersOf(ctx, row.id, 'handler', { handlerId: row.responsible_handler_id })
    default: return []
  }
}
