import { timingSafeEqual } from 'node:crypto'
import type { z } from 'zod'
import type { photo } from '../../../contract/media/schemas'
import type { Ctx } from '../../context'
import type { Vault } from '../../platform/crypto/vault'
import { lastDayOfLink } from './rules/link-expiry'

export const mediaVariants = ['thumb', 'full'] as const
export type Variant = (typeof mediaVariants)[number]

interface Named { readonly tenant: string; readonly id: string; readonly variant: string; readonly lastDay: string }

const signatureOf = (vault: Vault, { tenant, id, variant, lastDay }: Named): string =>
  vault.keyedHash('media-link', [tenant, id, variant, lastDay].join('/')).subarray(0, 16).toString('base64url')

/** Whether we made this link; compared in constant time. */
export function isOurLink(vault: Vault, named: Named, signature: string): boolean {
  const ours = Buffer.from(signatureOf(vault, named))
  const theirs = Buffer.from(signature)
  return ours.length === theirs.length && timingSafeEqual(ours, theirs)
}

/**
 * A photo as a reader gets it. Whoever may read its words may read it: presenters alone make these links. The tenant
 * stands in the signed part, because an image tag sends no AppID.
 */
export function presentPhoto(ctx: Pick<Ctx, 'tenant' | 'now' | 'services'>, { id, width, height }: { readonly id: string; readonly width: number | null; readonly height: number | null }): z.output<typeof photo> {
  const lastDay = lastDayOfLink(ctx.now)
  const link = (variant: Variant): string =>
    `/api/v1/media/${id}/${variant}?t=${encodeURIComponent(ctx.tenant)}&e=${lastDay}&s=${signatureOf(ctx.services.vault, { tenant: ctx.tenant, id, variant, lastDay })}`
  return { id, thumb: link('thumb'), full: link('full'), width: width ?? 0, height: height ?? 0 }
}
