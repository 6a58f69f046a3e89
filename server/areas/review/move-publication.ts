import type { PublicationEvent, PublicationHat, PublicationReason, PublicationState } from '../../../contract/review/vocabulary'
import type { Ctx } from '../../context'
import { refuse } from '../../platform/errors'
import { runTransition, type TransitionPort } from '../../platform/lifecycle/run-transition'
import { tell, type InboxTemplate } from '../inbox'
import { followersOf } from '../matter'
import { factsOf, hatsOf } from './policy'
import { changePublication, insertVersion, type PublicationPatch, type PublicationWords } from './queries/change-publication'
import type { PublicationRow } from './queries/load-publication'
import { publicationLifecycle } from './rules/publication-lifecycle'

type Port = TransitionPort<Ctx, PublicationRow, PublicationState, PublicationPatch>

// Words reach the row but not the audit, which keeps the state columns only.
const portWith = (update: Port['update']): Port => ({
  subjectKind: 'publication', area: 'publication', update,
  refuseDenied: () => refuse('access.denied'),
  refuseChanged: async () => refuse('publication.notNow'),
})

const toldAs: Partial<Record<PublicationEvent, InboxTemplate>> = { approved: 'published', held: 'held', withdrawn: 'withdrawnFromPublic' }

interface Move {
  readonly patch?: PublicationPatch
  readonly words?: PublicationWords
  readonly reason?: PublicationReason | null
  /** What follows of itself is the system's, whoever set it off. */
  readonly hats?: readonly PublicationHat[]
}

const decided = (ctx: Ctx, row: PublicationRow, event: PublicationEvent, { patch = {}, reason = null, hats = hatsOf(ctx.actor, row) }: Move) => ({
  event, reason, patch: () => patch,
  situation: { state: row.state, hats, facts: factsOf(row) },
  scopeOf: (hat: PublicationHat) => scopeOf(hat, row),
})

/** Brings an event about: decision, conditional change and fact in the command's transaction; who raised it is told, unless they did it. */
export async function movePublication(ctx: Ctx, row: PublicationRow, event: PublicationEvent, move: Move = {}): Promise<void> {
  const port = portWith((inside, of, patch) => changePublication(inside, of, { ...move.words, ...patch }))
  const { eventId, decision } = await runTransition(ctx, port, publicationLifecycle, row, decided(ctx, row, event, move))
  const template = toldAs[event]
  // Of a version that stood beside the public one nobody heard before: its end is no news.
  const isNews = event === 'approved' || row.public_id === null || row.public_id === row.id
  if (template && isNews && decision.hat !== 'author' && decision.transition.follows?.includes('tellRaiser')) await tellRaiser(ctx, row, eventId, template)
}

/** The same of what is public or withdrawn, which itself stays as it is: a new version begins, and gives its id. */
export async function beginVersion(ctx: Ctx, row: PublicationRow, event: 'checked' | 'held', move: Move): Promise<string> {
  const id = ctx.newId()
  const port = portWith((inside, _, patch) => insertVersion(inside, row, id, { ...move.words, ...patch }))
  await runTransition(ctx, port, publicationLifecycle, { ...row, id, version: 0 }, decided(ctx, row, event, move))
  return id
}

async function tellRaiser(ctx: Ctx, row: PublicationRow, eventId: string, template: InboxTemplate): Promise<void> {
  const raisers = (await followersOf(ctx, row.matter_id)).filter(({ reason }) => reason !== 'met_too').map(({ person_id }) => person_id)
  await tell(ctx, { eventId, personIds: raisers, issueId: row.matter_id, template, params: { hat: 'community', placeId: row.community_id, deputyId: null, handlerId: null } })
}

const scopeOf = (hat: PublicationHat, row: PublicationRow) => {
  if (hat === 'author' || hat === 'system') return undefined
  return { placeId: hat === 'party_committee' ? row.street_id : row.community_id }
}
