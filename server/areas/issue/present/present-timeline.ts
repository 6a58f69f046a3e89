import type { z } from 'zod'
import { deputyTitle } from '../../../../contract/deputy/vocabulary'
import type { timelineEntry } from '../../../../contract/issue/schemas'
import type { IssueHat } from '../../../../contract/issue/vocabulary'
import { isoChina } from '../../../platform/clock/china-time'
import type { Ctx } from '../../../context'
import { presentDocument, presentPhoto } from '../../media'
import { factTitle } from '../messages'
import { isOffice, maySeeOriginal } from '../policy'
import type { FactRow, StatementDocument, StatementPhoto } from '../queries/load-timeline'
import { mayKnowOf, mayNameActor, maySeeUnreviewed, speaksToUnit, wordsToRead } from './read-fact'


interface Reading { readonly hats: readonly IssueHat[]; readonly streetName: string; readonly photos: readonly StatementPhoto[]; /** None for whom the issue does not concern. */ readonly documents: readonly StatementDocument[]; readonly reasons: ReadonlySet<string>; /** The reader is the unit complained of. */ readonly kept: boolean }

/**
 * The facts as this reader may know them, newest first. Everybody reads what happened, who did it and when; words and
 * photos only those whom it concerns, and who said them: what the public reads of them was cleared by a review.
 */
export function presentTimeline(ctx: Ctx, facts: readonly FactRow[], { hats, streetName, photos, documents, reasons, kept }: Reading): z.output<typeof timelineEntry>[] {
  const original = maySeeOriginal(hats)
  const isMine = ({ actor_id }: FactRow) => actor_id !== null && ctx.actor.personIds.includes(actor_id)
  const wordsFor = (fact: FactRow): string | null => (kept && !speaksToUnit(fact) ? null : original ? wordsToRead(fact, hats, reasons) : isMine(fact) ? fact.text || null : null)
  const seesPhotos = (fact: FactRow): boolean => (kept && !speaksToUnit(fact) ? false : original ? maySeeUnreviewed(fact, hats) : isMine(fact))
  return facts.filter((fact) => mayKnowOf(fact, hats)).map((fact) => ({
    id: fact.id,
    at: isoChina(fact.at),
    title: factTitle(fact, hats.includes('raiser')),
    words: fact.event === 'issue.raised' ? null : wordsFor(fact),
    by: mayNameActor(fact, hats) ? [fullName(fact, streetName), typedName(ctx, fact, hats)].filter(Boolean).join(' · ') || null : null,
    photos: fact.event === 'issue.raised' ? [] : photos.filter((photo) => photo.statement_id === fact.statement_id && seesPhotos(fact)).map((photo) => presentPhoto(ctx, photo)),
    documents: documents.filter(({ statement_id }) => statement_id === fact.statement_id).map((one) => presentDocument(ctx, one)),
    isResult: fact.event === 'issue.settled',
  }))
}

/** Who acted by a unit's link, by the name they typed: for the offices and the unit, not for residents. */
const typedName = (ctx: Ctx, { typed_cipher, typed_key }: FactRow, hats: readonly IssueHat[]): string | null =>
  (typed_cipher && typed_key && (isOffice(hats) || hats.includes('handler') || hats.includes('supporter')) ? ctx.services.vault.open(typed_cipher, typed_key) : null)

const fullName = (fact: FactRow, streetName: string): string | null => {
  if (!fact.name) return null
  return fact.deputy_kind ? `${fact.name} · ${deputyTitle(fact.deputy_kind, streetName, fact.deputy_level)}` : fact.name
}
