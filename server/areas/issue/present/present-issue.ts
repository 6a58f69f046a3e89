import type { z } from 'zod'
import { deputyTitle } from '../../../../contract/deputy/vocabulary'
import type { issueDetail } from '../../../../contract/issue/schemas'
import { keptTitle, type IssueHat } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import { isoChina, isoChinaOrNull } from '../../../platform/clock/china-time'
import { refuse } from '../../../platform/errors'
import { presentPhoto } from '../../media'
import { maskContacts } from '../../matter'
import { maskPersonal, maskPhone, publicationActionsFor, publicContentOf, type PublicContent } from '../../review'
import { deputiesToAsk } from '../deputies-to-ask'
import { hatsOf, isKeptBack, isOffice, isOfficial, maySeeOriginal } from '../policy'
import { loadIssue, type IssueRecord } from '../queries/load-issue'
import { loadDocuments, loadPhotos, loadTimeline } from '../queries/load-timeline'
import { allowedActions } from '../rules/allowed-actions'
import { factsOf } from '../rules/facts-of'
import { chipOf, holderOf } from './chip-of'
import { mainOf } from '../main-of'
import { presentHandling } from './present-handling'
import { proposedAbout } from './proposed-about'
import { presentRatings, toRate } from './present-ratings'
import { presentTimeline } from './present-timeline'

type Detail = z.output<typeof issueDetail>

const timelineLength = 100

/** One issue as this reader may see it: as raised for those it concerns, as published for everybody else. */
export async function presentIssue(ctx: Ctx, id: string): Promise<Detail> {
  const row = (await loadIssue(ctx, id)) ?? refuse('issue.unknown')
  const hats = hatsOf(ctx.actor, row)
  const published = row.publication_state === 'published'
  if (hats.length === 0 && !published) return refuse(row.recused ? 'issue.recused' : 'issue.unknown')
  const facts = await loadTimeline(ctx, id, timelineLength)
  const photos = await loadPhotos(ctx, id)
  const original = maySeeOriginal(hats)
  const kept = isKeptBack(row, hats)
  const documents = original ? await loadDocuments(ctx, id) : []
  const cleared = original ? null : await clearedOf(ctx, row)
  const words = wordsOf(row, hats, published)
  const { ratings, reasons } = await presentRatings(ctx, row, hats)
  const main = original ? await mainOf(ctx, row) : null
  return {
    ...standing(row), ...words, ...clockOf(row, original, ctx.now),
    number: original ? row.number : '',
    photos: cleared ? cleared.photos : kept ? [] : photos.filter((photo) => photo.statement_id === row.statement_id).map((photo) => presentPhoto(ctx, photo)),
    photoCount: cleared ? cleared.photos.length : kept ? 0 : row.photo_count,
    result: cleared?.result ?? null,
    visibility: row.visibility,
    publication: original ? publicationOf(row, published) : null,
    raiser: isOfficial(hats) && !kept ? raiserOf(ctx, row) : null,
    timeline: presentTimeline(ctx, facts, { hats, streetName: row.street_name, photos, documents, reasons, kept }),
    hats, ...choices(ctx, row, hats, published, main),
    handling: original ? { ...(await presentHandling(ctx, row, hats)), proposedAbout: isOffice(hats) ? await proposedAbout(ctx, row, facts) : null } : null,
    toRate: main ? toRate(main, ['follower']) : toRate(row, hats),
    ratings,
    deputyChoices: hats.includes('community') && row.state === 'withCommunity' ? await deputyChoices(ctx, row) : [],
  }
}

const wordsOf = (row: IssueRecord, hats: readonly IssueHat[], published: boolean): Pick<Detail, 'title' | 'text' | 'placeWords'> => {
  if (hats.includes('raiser')) return { title: row.title, text: row.text, placeWords: row.place_words }
  if (isKeptBack(row, hats)) return { title: keptTitle, text: null, placeWords: null }
  // Officials call back by the logged reveal, not by a number that stands in the words.
  if (maySeeOriginal(hats)) return { title: maskContacts(row.title), text: maskedOrNull(row.text), placeWords: maskedOrNull(row.place_words) }
  return published
    ? { title: publicTitle(row), text: maskPersonal(row.public_text ?? ''), placeWords: null }
    : { title: '这件事已不再公开', text: null, placeWords: null }
}

const publicTitle = (row: IssueRecord): string => maskPersonal(row.public_title ?? '')

const publicationOf = (row: IssueRecord, published: boolean): Detail['publication'] =>
  row.publication_id && row.publication_state
    ? { id: row.publication_id, state: row.publication_state, reason: row.publication_reason, title: published ? publicTitle(row) : null } : null

const maskedOrNull = (text: string | null): string | null => (text === null ? null : maskContacts(text))

/** The clock runs between who raised it and who handles it. */
const clockOf = ({ due_at }: IssueRecord, original: boolean, now: Date): Pick<Detail, 'dueAt' | 'overdue'> =>
  original && due_at ? { dueAt: isoChina(due_at), overdue: due_at < now } : { dueAt: null, overdue: false }

/** What a review cleared for readers whom it does not concern: nothing once it was withdrawn. */
const clearedOf = async (ctx: Ctx, row: IssueRecord): Promise<PublicContent> =>
  row.publication_state === 'published' && row.publication_id
    ? publicContentOf(ctx, { id: row.publication_id, result: row.public_result, isCurrent: row.publication_round === null || row.publication_round === row.round })
    : { photos: [], result: null }

const standing = (row: IssueRecord) => ({
  id: row.id, placeName: row.place_name, communityName: row.community_name, communityId: row.community_id, state: row.state,
  chip: chipOf(row), urgency: row.urgency, raisedAt: isoChina(row.created_at), holder: holderOf(row), metToo: row.met_too, rateUntil: isoChinaOrNull(row.rate_until),
  deputy: row.follow_up_deputy_id && row.deputy_name && row.deputy_kind
    ? { id: row.follow_up_deputy_id, name: row.deputy_name, title: deputyTitle(row.deputy_kind, row.street_name, row.deputy_level) } : null,
})

/** Officials know a resident by a masked number only; the full one is a logged reveal. */
const raiserOf = (ctx: Ctx, row: IssueRecord): Detail['raiser'] => ({
  label: '居民',
  phoneMasked: row.phone_cipher && row.phone_key ? maskPhone(ctx.services.vault.open(row.phone_cipher, row.phone_key)) : null,
})

const isOpen = (row: IssueRecord, now: Date): boolean => row.rate_until !== null && row.rate_until > now

// Whose own was merged rates the one it is handled with, from their own page.
const ratesMain = (main: IssueRecord | null, now: Date): Detail['allowedActions'] =>
  (main && isOpen(main, now) && !main.rated_by_me && toRate(main, ['follower']).length > 0 ? ['rate'] : [])

const choices = (ctx: Ctx, row: IssueRecord, hats: readonly IssueHat[], published: boolean, main: IssueRecord | null): Pick<Detail, 'allowedActions' | 'publicationActions'> => ({
  allowedActions: [...ratesMain(main, ctx.now), ...allowedActions({
    state: row.state, hats, facts: factsOf(row), seen: row.seen_at !== null, hasPhone: row.phone_cipher !== null,
    ratedByMe: row.rated_by_me, ratingOpen: isOpen(row, ctx.now), published,
    unitTook: row.unit_took, extensionOpen: row.extension_open, extensionMine: row.extension_mine, workedByMe: row.worked_by_me, keptBack: isKeptBack(row, hats),
  })],
  publicationActions: publicationActionsFor(ctx.actor, row),
})

async function deputyChoices(ctx: Ctx, row: IssueRecord): Promise<Detail['deputyChoices']> {
  const deputies = await deputiesToAsk(ctx, row)
  return deputies.map(({ id, name }) => ({ id, name }))
}
