import { deskOf, type Desk, type IssueEvent, type IssueHat, type IssueState } from '../../../contract/issue/vocabulary'
import type { Ctx } from '../../context'
import type { Granted } from '../../platform/lifecycle/run-transition'
import { tell, type InboxTemplate } from '../inbox'
import { followersOf } from '../matter'
import { holdersOf } from './queries/find-recipients'
import type { IssueFact } from './rules/lifecycle'
import { workingDesks } from './rules/working-desks'

interface Holding {
  readonly id: string
  readonly state: IssueState
  readonly follow_up_deputy_id: string | null
  readonly community_id: string
  readonly street_id: string
  readonly responsible_handler_id: string | null
}

interface Telling {
  readonly before: Holding & { readonly supporting_handler_id: string | null }
  /** As the event left it. */
  readonly row: Omit<Holding, 'state'>
  readonly event: IssueEvent
  readonly eventId: string
  readonly decision: Granted<IssueState, IssueHat, IssueFact>
}

/** Tells whom the transition names, once each; nobody is told of what they did themselves. */
export async function tellOf(ctx: Ctx, { before, row, event, eventId, decision }: Telling): Promise<void> {
  const follows = decision.transition.follows ?? []
  const params = { event, hat: decision.hat, deputyId: row.follow_up_deputy_id ?? before.follow_up_deputy_id, handlerId: decision.hat === 'supporter' ? before.supporting_handler_id : row.responsible_handler_id, placeId: row.community_id }
  const send = async (template: InboxTemplate, personIds: readonly string[], { desk, issueId = row.id }: { desk?: Desk; issueId?: string } = {}): Promise<void> => {
    const others = personIds.filter((personId) => personId !== ctx.actor.personId && !ctx.actor.personIds.includes(personId))
    if (others.length > 0) await tell(ctx, { eventId, personIds: others, issueId, template, params: desk ? { ...params, desk } : params })
  }
  const sendToDesks = async (state: IssueState, holding: Omit<Holding, 'state'>): Promise<void> => {
    for (const desk of workingDesks(state)) await send(`desk.${event}`, await holdersAt(ctx, desk, holding), { desk })
  }
  if (follows.includes('tellRaiser') || follows.includes('tellFollowers')) {
    // Whoever raised what was merged into this one hears of it under their own.
    const heard = (await followersOf(ctx, row.id)).filter(({ reason }) => follows.includes(reason === 'met_too' ? 'tellFollowers' : 'tellRaiser'))
    for (const matterId of new Set(heard.map(({ matter_id }) => matter_id))) await send(event, heard.filter(({ matter_id }) => matter_id === matterId).map(({ person_id }) => person_id), { issueId: matterId })
  }
  if (follows.includes('tellDeputy')) await send(`desk.${event}`, await holdersAt(ctx, 'deputy', row), { desk: 'deputy' })
  if (follows.includes('tellAbove')) await send(`desk.${event}`, await holdersAbove(ctx, decision.to, row), { desk: 'street' })
  // Where nobody works on it any more (withdrawn), those hear of it who did.
  if (follows.includes('tellDesk')) await (workingDesks(decision.to).length > 0 ? sendToDesks(decision.to, row) : sendToDesks(before.state, before))
}

/** Units named to support it hear who is responsible; `eventId` is of the fact that named them. */
export async function tellSupport(ctx: Ctx, row: Pick<Holding, 'id' | 'community_id' | 'responsible_handler_id'>, { eventId, handlerIds }: { readonly eventId: string; readonly handlerIds: readonly string[] }): Promise<void> {
  const params = { event: 'assigned', hat: 'street_office', deputyId: null, handlerId: row.responsible_handler_id, placeId: row.community_id, desk: 'handler' }
  for (const handlerId of handlerIds) await tell(ctx, { eventId, personIds: await holdersOf(ctx, row.id, 'handler', { handlerId }), issueId: row.id, template: 'newForSupport', params })
}

/** Who sits at the desks that work on an issue in this state; who stepped aside hears no more of it. */
export async function deskHolders(ctx: Ctx, state: IssueState, row: Omit<Holding, 'state'>): Promise<string[]> {
  const holders: string[] = []
  for (const desk of workingDesks(state)) holders.push(...(await holdersAt(ctx, desk, row)))
  return holders
}

/** Those above who work on it: who gave the work, and above the street the congress office, which supervises. */
async function holdersAbove(ctx: Ctx, state: IssueState, row: Omit<Holding, 'state'>): Promise<string[]> {
  if (deskOf[state] === 'street') return holdersOf(ctx, row.id, 'congress_office', { placeId: row.street_id })
  return holdersAt(ctx, state === 'propertyHandling' ? 'community' : 'street', row)
}

async function holdersAt(ctx: Ctx, desk: Desk, row: Omit<Holding, 'state'>): Promise<string[]> {
  switch (desk) {
    case 'deputy': return holdersOf(ctx, row.id, 'deputy', { deputyId: row.follow_up_deputy_id })
    case 'community': return holdersOf(ctx, row.id, 'community', { placeId: row.community_id })
    case 'street': return holdersOf(ctx, row.id, 'street_office', { placeId: row.street_id })
    case 'handler': return holdersOf(ctx, row.id, 'handler', { handlerId: row.responsible_handler_id })
    default: return []
  }
}
