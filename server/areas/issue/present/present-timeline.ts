import type { z } from 'zod'
import { deputyTitle } from '../../../../contract/deputy/vocabulary'
import type { timelineEntry } from '../../../../contract/issue/schemas'
import type { IssueHat } from '../../../../contract/issue/vocabulary'
import { isoChina } from '../../../platform/clock/china-time'
import type { Ctx } from '../../../context'
import { presentPhoto } from '../../media'
import { maskPersonal } from '../../review'
import { factTitle } from '../messages'
import { isOfficial, maySeeOriginal } from '../policy'
import type { FactRow, StatementPhoto } from '../queries/load-timeline'

// Who looked up a number, or stepped aside and why, is the office's record, not the resident's story.
const officeOnly = ['issue.phoneRevealed', 'issue.supervised']
const officialRoles = ['deputy', 'community', 'street_office', 'congress_office', 'handler', 'system']

interface Reading { readonly hats: readonly IssueHat[]; readonly streetName: string; readonly photos: readonly StatementPhoto[] }

/** The facts as this reader may know them, newest first: neighbours read what officials said, masked, and no words of who raised it. */
export function presentTimeline(ctx: Ctx, facts: readonly FactRow[], { hats, streetName, photos }: Reading): z.output<typeof timelineEntry>[] {
  const original = maySeeOriginal(hats)
  return facts.filter((fact) => isOfficial(hats) || !officeOnly.includes(fact.event)).map((fact) => ({
    id: fact.id,
    at: isoChina(fact.at),
    title: factTitle(fact, hats.includes('raiser')),
    words: fact.event === 'issue.raised' ? null : wordsFor(fact, original),
    by: fullName(fact, streetName),
    photos: fact.event === 'issue.raised' ? [] : photos.filter((photo) => photo.statement_id === fact.statement_id && (original || photo.public)).map((photo) => presentPhoto(ctx, photo)),
    isResult: fact.event === 'issue.settled',
  }))
}

const wordsFor = (fact: FactRow, original: boolean): string | null => {
  if (!fact.text) return null
  if (original) return fact.text
  return officialRoles.includes(fact.role) ? maskPersonal(fact.text) : null
}

const fullName = (fact: FactRow, streetName: string): string | null => {
  if (!fact.name) return null
  return fact.deputy_kind ? `${fact.name} · ${deputyTitle(fact.deputy_kind, streetName, fact.deputy_level)}` : fact.name
}
