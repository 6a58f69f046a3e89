import { timingSafeEqual } from 'node:crypto'
import type { z } from 'zod'
import type { photo } from '../../../contract/media/schemas'
import type { Ctx } from '../../context'
import type { Vault } from '../../platform/crypto/vault'
import { lastDayOfLink } from './rules/link-expiry'

export const mediaVariants = ['thumb', 'full'] as const
export type Variant = (typeof mediaVariants)[number]

/** `public`: the link of a copy for everybody, which dies with its publication; else of somebody who may see the photo itself. */
export const audiences = ['public'] as const
type Audience = (typeof audiences)[number]

interface Named { readonly tenant: string; readonly id: string; readonly variant: string; readonly lastDay: string; readonly audience?: Audience }

const signatureOf = (vault: Vault, { tenant, id, variant, lastDay, audience }: Named): string =>
  vault.keyedHash('media-link', [tenant, id, variant, lastDay, ...(audience ? [audience] : [])].join('/')).subarray(0, 16).toString('base64url')

/** Whether we made this link; compared in constant time. */
export function isOurLink(vault: Vault, named: Named, signature: string): boolean {
  const ours = Buffer.from(signatureOf(vault, named))
  const theirs = Buffer.from(signature)
  return ours.length === theirs.length && timingSafeEqual(ours, theirs)
}

type Signing = Pick<Ctx, 'tenant' | 'now' | 'services'>
interface Shown { readonly id: string; readonly width: number | null; readonly height: number | null }

function linked(ctx: Signing, { id, width, height }: Shown, audience?: Audience): z.output<typeof photo> {
  const lastDay = lastDayOfLink(ctx.now)
  const link = (variant: Variant): string => {
    const signature = signatureOf(ctx.services.vault, { tenant: ctx.tenant, id, variant, lastDay, audience })
    return `/api/v1/media/${id}/${variant}?t=${encodeURIComponent(ctx.tenant)}&e=${lastDay}&s=${signature}${audience ? `&a=${audience}` : ''}`
  }
  return { id, thumb: link('thumb'), full: link('full'), width: width ?? 0, height: height ?? 0 }
}

/**
 * A photo as a reader gets it. Whoever may read its words may read it: presenters alone make these links. The tenant
 * stands in the signed part, because an image tag sends no AppID.
 */
export const presentPhoto = (ctx: Signing, shown: Shown): z.output<typeof photo> => linked(ctx, shown)

/** A copy drawn for the public, by links that are looked at anew each time: withdrawn, they open nothing. */
export const presentPublicCopy = (ctx: Signing, shown: Shown): z.output<typeof photo> => linked(ctx, shown, 'public')
