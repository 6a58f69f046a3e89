import { createHash } from 'node:crypto'
import type { Ctx } from '../../context'
import type { KeptPhoto } from './read-photo'
import { fileOf, storageKey } from './storage-key'

export interface Stored extends Pick<KeptPhoto, 'width' | 'height' | 'mime'> { readonly key: string; readonly sha256: Buffer; readonly bytes: number }

/** Puts both sizes where a row may name them. */
export async function keepPhoto(ctx: Ctx, personId: string, { full, thumb, ...kept }: KeptPhoto): Promise<Stored> {
  const sha256 = createHash('sha256').update(full).digest()
  const key = storageKey(ctx.tenant, personId, ctx.now, sha256)
  await ctx.services.files.put(fileOf(key, 'full'), full)
  await ctx.services.files.put(fileOf(key, 'thumb'), thumb)
  return { ...kept, key, sha256, bytes: full.length }
}
