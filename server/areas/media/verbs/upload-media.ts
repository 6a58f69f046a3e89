import type { mediaSchemas } from '../../../../contract/media/schemas'
import type { Ctx } from '../../../context'
import { personOf } from '../../../platform/context'
import { refuse } from '../../../platform/errors'
import type { Input, Reply } from '../../../platform/http/route'
import { keepPhoto, type Stored } from '../keep-photo'
import { findMedia, insertMedia } from '../queries'
import { readPhoto } from '../read-photo'
import { presentPhoto } from '../signed-link'

type UploadInput = Input<typeof mediaSchemas.uploadMedia>

/** Before the transaction: decoding takes long, and bytes must lie there before a row names them. */
export async function prepareUpload(ctx: Ctx, { file }: UploadInput): Promise<Stored> {
  const { personId } = personOf(ctx.actor) ?? refuse('session.missing')
  return keepPhoto(ctx, personId, await readPhoto(file ?? refuse('media.notImage')))
}

/** Keeps the photo as the uploader's; unattached ones go after 30 days. */
export async function uploadMedia(ctx: Ctx, _input: UploadInput, id: string, { key, ...stored }: Stored): Promise<void> {
  const { personId } = personOf(ctx.actor) ?? refuse('session.missing')
  await insertMedia(ctx, { id, kind: 'image', owner_id: personId, storage_key: key, ...stored })
}

export async function presentUpload(ctx: Ctx, id: string): Promise<Reply<typeof mediaSchemas.uploadMedia>> {
  const row = (await findMedia(ctx, id)) ?? refuse('media.unknown')
  return { id: row.id, kind: row.kind, photo: row.kind === 'image' ? presentPhoto(ctx, row) : null }
}
