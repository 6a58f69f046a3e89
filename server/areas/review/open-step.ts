import type { Ctx } from '../../context'
import { refuse } from '../../platform/errors'
import { openToChange, refuseOther } from './open-publication'
import { hatsOf } from './policy'
import type { PublicationRow } from './queries/load-publication'
import { refuseUnpublishable, refuseUnpublishableWords } from './unpublishable'

interface Step { readonly version: number; readonly privacyChecked: boolean; readonly secrecyChecked: boolean }

const underReview = ['checked', 'seconded']

/** A later step, by another person than the steps before, on exactly the version seen; its words are looked at anew. */
export async function openStep(ctx: Ctx, id: string, { version, privacyChecked, secrecyChecked }: Step): Promise<PublicationRow> {
  const row = await openToChange(ctx, id)
  if (!privacyChecked || !secrecyChecked) return refuse('publication.ticksOwed')
  if (underReview.includes(row.state) && hatsOf(ctx.actor, row).some((hat) => hat === 'checker' || hat === 'seconder')) return refuse('publication.samePerson')
  refuseOther(row, version)
  refuseUnpublishableWords(row)
  refuseUnpublishable(row)
  return row
}
