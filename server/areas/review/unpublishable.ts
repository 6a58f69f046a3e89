import { refuse } from '../../platform/errors'
import type { PublicationRow } from './queries'

const over = ['withdrawn', 'merged']

/** Disputes of neighbours are never public (domain.md §5), nor is what was taken back or merged into another. */
export function refuseUnpublishable(row: Pick<PublicationRow, 'category' | 'matter_state'>): void {
  if (row.category === 'neighbour_dispute') refuse('publication.neverPublic')
  if (over.includes(row.matter_state)) refuse('publication.notNow')
}
