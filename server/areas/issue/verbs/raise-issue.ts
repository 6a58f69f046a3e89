import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import { chinaDay } from '../../../platform/clock/china-time'
import { personOf } from '../../../platform/context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { takeNumber } from '../../matter'
import { attachPhotos } from '../../media'
import { publicationToRequest } from '../../review'
import { accusesOfficial } from '../accuses-official'
import { beginIssue, tellFirst, type Beginning } from '../begin-issue'
import { loadEntry, type Entry } from '../queries/load-entry'
import { numberOf } from '../rules/number-of'
import { ownerAt } from '../rules/owner-at'

type RaiseInput = Input<typeof issueSchemas.raiseIssue>
interface Prepared { readonly entry: Entry; readonly number: string }

/** Before the transaction: where it belongs, and a number, so that submissions do not queue behind each other. */
export async function prepareRaise(ctx: Ctx, { body }: RaiseInput): Promise<Prepared> {
  if (body.visibility === 'public' && accusesOfficial(body.text)) return refuse('issue.neverPublic')
  const entry = (await loadEntry(ctx, body)) ?? refuse('place.unknown')
  if (!entry.hasEstate) return refuse('place.unknown')
  const day = chinaDay(ctx.now)
  const last = await takeNumber(ctx, entry.streetId, day)
  return { entry, number: numberOf(entry.streetStem, day, last) }
}

/** Who has it first; what accuses an official goes past the deputy and the community it may name, to the street. */
function firstDesk(ctx: Ctx, body: RaiseInput['body'], entry: Entry) {
  if (accusesOfficial(body.text)) return { state: 'reportedUp', deputyId: null } as const
  const owner = ownerAt(entry, { chosenDeputyId: body.deputyId, onDay: chinaDay(ctx.now) })
  return owner.kind === 'deputy' ? ({ state: 'withDeputy', deputyId: owner.deputyId } as const) : ({ state: 'withCommunity', deputyId: null } as const)
}

/** An issue is raised: the first owner has it, the clock runs, and who owns it is told. */
export async function raiseIssue(ctx: Ctx, { body }: RaiseInput, id: string, { entry, number }: Prepared): Promise<void> {
  const { personId } = personOf(ctx.actor) ?? refuse('session.missing')
  const { state, deputyId } = firstDesk(ctx, body, entry)
  const beginning: Beginning = {
    id, number, entry, state, deputyId, raisedBy: personId, text: body.text, estate: body.estate, placeWords: body.placeWords, phone: body.phone, visibility: body.visibility,
    source: entry.code ? 'code' : 'app', codeId: entry.code?.id ?? null, photoCount: body.photoIds.length, aboveCommunity: accusesOfficial(body.text), hat: 'raiser',
  }
  const { eventId, statementId } = await beginIssue(ctx, beginning, (title) => (body.visibility === 'public'
    ? publicationToRequest(ctx, { matterId: id, title, text: body.text, streetId: entry.streetId, communityId: entry.communityId, gridId: entry.gridId, deputyId }) : []))
  if (body.photoIds.length > 0) await attachPhotos(ctx, { statementId, photoIds: body.photoIds })
  await tellFirst(ctx, beginning, eventId)
}
