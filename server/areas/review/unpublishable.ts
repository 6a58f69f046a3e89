import { refuse } from '../../platform/errors'
import type { PublicationRow } from './queries/load-publication'
import { hasPersonal } from './rules/mask'
import { healthOrPovertyIn } from './rules/never-public'

const over = ['withdrawn', 'merged']

/** Disputes of neighbours are never public (domain.md §5). */
export const isDispute = (row: Pick<PublicationRow, 'category'>): boolean => row.category === 'neighbour_dispute'

/** Refuses a matter that is never public, was taken back or merged into another. */
export function refuseUnpublishable(row: Pick<PublicationRow, 'category' | 'matter_state'>): void {
  if (isDispute(row)) refuse('publication.neverPublic')
  if (over.includes(row.matter_state)) refuse('publication.notNow')
}

/** Refuses words that still name a person by a number, or tell of health or poverty. */
export function refuseUnpublishableWords({ title, text, result }: { readonly title: string; readonly text: string; readonly result: string | null }): void {
  const all = [title, text, result ?? '']
  if (all.some(hasPersonal)) refuse('publication.stillPersonal')
  const found = all.map(healthOrPovertyIn).find((word) => word !== null)
  if (found) refuse('publication.healthOrPoverty', { found })
}
