import type { z } from 'zod'
import { deputyTitle } from '../../../../contract/deputy/vocabulary'
import type { issueDetail } from '../../../../contract/issue/schemas'
import type { IssueHat } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import { isoChina, isoChinaOrNull } from '../../../platform/clock/china-time'
import { refuse } from '../../../platform/errors'
import { presentPhoto } from '../../media'
import { maskPersonal, maskPhone, publicationActionsFor } from '../../review'
import { deputiesToAsk } from '../deputies-to-ask'
import { hatsOf, isOfficial, maySeeOriginal } from '../policy'
import { loadIssue, type IssueRecord } from '../queries/load-issue'
import { loadPhotos, loadTimeline } from '../queries/load-timeline'
import { allowedActions } from '../rules/allowed-actions'
import { factsOf } from '../rules/facts-of'
import { chipOf, holderOf } from './chip-of'
import { mainOf } from '../main-of'
import { presentHandling } from './present-handling'
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
  const words = wordsOf(row, original, published)
  const main = original ? await mainOf(ctx, row) : null
  return {
    ...standing(row, ctx.now), ...words,
    number: original ? row.number : '',
    photos: photos.filter((photo) => photo.statement_id === row.statement_id && (original || photo.public)).map((photo) => presentPhoto(ctx, photo)),
    photoCount: original ? row.photo_count : photos.filter((photo) => photo.public).length,
    visibility: row.visibility,
    publication: original && row.publication_id && row.publication_state ? { id: row.publication_id, state: row.publication_state, reason: row.publication_reason } : null,
    raiser: isOfficial(hats) ? raiserOf(ctx, row) : null,
    timeline: presentTimeline(ctx, facts, { hats, streetName: row.street_name, photos }),
    hats, ...choices(ctx, row, hats, published, main),
    handling: original ? await presentHandling(ctx, row, hats) : null,
    toRate: main ? toRate(main, ['follower']) : toRate(row, hats),
    ratings: await presentRatings(ctx, row, hats),
    deputyChoices: hats.includes('community') && row.state === 'withCommunity' ? await deputyChoices(ctx, row) : [],
  }
}

const wordsOf = (row: IssueRecord, original: boolean, published: boolean): Pick<Detail, 'title' | 'text' | 'placeWords'> => {
  if (original) return { title: row.title, text: row.text, placeWords: row.place_words }
  return published
    ? { title: maskPersonal(row.public_title ?? ''), text: maskPersonal(row.public_text ?? ''), placeWords: null }
    : { title: '这件事已不再公开', text: null, placeWords: null }
}

const standing = (row: IssueRecord, now: Date) => ({
  id: row.id, placeName: row.place_name, communityName: row.community_name, communityId: row.community_id, state: row.state,
  chip: chipOf(row), urgency: row.urgency, raisedAt: isoChina(row.created_at), dueAt: isoChinaOrNull(row.due_at),
  overdue: row.due_at !== null && row.due_at < now, holder: holderOf(row), metToo: row.met_too, rateUntil: isoChinaOrNull(row.rate_until),
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
    extensionOpen: row.extension_open, workedByMe: row.worked_by_me,
  })],
  publicationActions: publicationActionsFor(ctx.actor, row),
})

async function deputyChoices(ctx: Ctx, row: IssueRecord): Promise<Detail['deputyChoices']> {
  const deputies = await deputiesToAsk(ctx, row)
  return deputies.map(({ id, name }) => ({ id, name }))
}
