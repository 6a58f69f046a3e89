import type { PublicationEvent, PublicationHat, PublicationState } from '../../../contract/review/vocabulary'
import type { Ctx } from '../../context'
import { refuse } from '../../platform/errors'
import { runTransition, type TransitionPort } from '../../platform/lifecycle/run-transition'
import { tell, type InboxTemplate } from '../inbox'
import { followersOf } from '../matter'
import { hatsOf } from './policy'
import { changePublication, type PublicationPatch, type PublicationRow, type PublicationWords } from './queries'
import { publicationLifecycle } from './rules/publication-lifecycle'

// Words reach the row but not the audit, which keeps the state columns only.
const portWith = (words: PublicationWords): TransitionPort<Ctx, PublicationRow, PublicationState, PublicationPatch> => ({
  subjectKind: 'publication',
  area: 'publication',
  update: (ctx, row, patch) => changePublication(ctx, row, { ...words, ...patch }),
  refuseDenied: () => refuse('access.denied'),
  refuseChanged: async () => refuse('publication.notNow'),
})

const toldAs: Partial<Record<PublicationEvent, InboxTemplate>> = { approved: 'published', held: 'held', withdrawn: 'withdrawnFromPublic' }

interface Move { readonly patch?: PublicationPatch; readonly words?: PublicationWords; readonly reason?: string | null }

/** Brings an event about: decision, conditional change and fact in the command's transaction; who raised it is told, unless they did it. */
export async function movePublication(ctx: Ctx, row: PublicationRow, event: PublicationEvent, { patch = {}, words = {}, reason = null }: Move = {}): Promise<void> {
  const hats = hatsOf(ctx.actor, row)
  const { eventId, decision } = await runTransition(ctx, portWith(words), publicationLifecycle, row, {
    event, reason, patch: () => patch,
    situation: { state: row.state, hats, facts: [] },
    scopeOf: (hat) => scopeOf(hat, row),
  })
  const template = toldAs[event]
  if (!template || decision.hat === 'author' || !decision.transition.follows?.includes('tellRaiser')) return
  const raisers = (await followersOf(ctx, row.matter_id)).filter(({ reason: why }) => why !== 'met_too').map(({ person_id }) => person_id)
  await tell(ctx, { eventId, personIds: raisers, issueId: row.matter_id, template, params: { hat: 'community', placeId: row.community_id, deputyId: null, handlerId: null } })
}

const scopeOf = (hat: PublicationHat, row: PublicationRow) => {
  if (hat === 'author') return undefined
  return { placeId: hat === 'party_committee' ? row.street_id : row.community_id }
}
