import type { z } from 'zod'
import type { publicPhoto, publicResult } from '../../../contract/review/schemas'
import type { Ctx } from '../../context'
import { presentPublicCopy } from '../media'
import { copiesOf, type PublicPhotoRow } from './queries/review-material'
import { maskPersonal } from './rules/mask'

type PublicPhoto = z.output<typeof publicPhoto>
type PublicResult = z.output<typeof publicResult>

/** Copies drawn for the public, by links that die with the publication. */
export const presentPublicPhotos = (ctx: Pick<Ctx, 'tenant' | 'now' | 'services'>, photos: readonly PublicPhotoRow[]): PublicPhoto[] =>
  photos.map(({ caption, ...photo }) => ({ ...presentPublicCopy(ctx, photo), caption }))

export interface PublicContent { readonly photos: PublicPhoto[]; readonly result: PublicResult | null }

/** A public version; `isCurrent`: its matter was not taken up anew since it was written. */
export interface PublicVersion { readonly id: string; readonly result: string | null; readonly isCurrent: boolean }

/**
 * What a review cleared for everybody beside title and text. Where there is a photo of afterwards, those of before stand
 * beside it and not above. A matter taken up anew has no result yet.
 */
export async function publicContentOf(ctx: Ctx, { id, result, isCurrent }: PublicVersion): Promise<PublicContent> {
  const photos = presentPublicPhotos(ctx, await copiesOf(ctx, id))
  if (!isCurrent) return { photos: photos.filter(({ caption }) => caption !== 'after'), result: null }
  const compared = photos.some(({ caption }) => caption === 'after') ? photos.filter(({ caption }) => caption !== null) : []
  return {
    photos: photos.filter((photo) => !compared.includes(photo)),
    result: result !== null || compared.length > 0 ? { words: result === null ? null : maskPersonal(result), photos: compared } : null,
  }
}
