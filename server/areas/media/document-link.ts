import { timingSafeEqual } from 'node:crypto'
import type { z } from 'zod'
import type { document } from '../../../contract/media/schemas'
import type { Ctx } from '../../context'
import type { Vault } from '../../platform/crypto/vault'
import { lastDayOfLink } from './rules/link-expiry'

interface Named { readonly tenant: string; readonly id: string; readonly lastDay: string }

const signatureOf = (vault: Vault, { tenant, id, lastDay }: Named): string => vault.keyedHash('document-link', [tenant, id, lastDay].join('/')).subarray(0, 16).toString('base64url')

/** Whether we made this link; compared in constant time. */
export function isOurDocument(vault: Vault, named: Named, signature: string): boolean {
  const [ours, theirs] = [Buffer.from(signatureOf(vault, named)), Buffer.from(signature)]
  return ours.length === theirs.length && timingSafeEqual(ours, theirs)
}

export interface KeptDocument { readonly id: string; readonly name: string | null; readonly bytes: number; readonly pages: number | null }

/** A PDF as a reader gets it; presenters alone make these, for whom the issue concerns. The address holds no name. */
export function presentDocument(ctx: Pick<Ctx, 'tenant' | 'now' | 'services'>, { id, name, bytes, pages }: KeptDocument): z.output<typeof document> {
  const lastDay = lastDayOfLink(ctx.now)
  const signature = signatureOf(ctx.services.vault, { tenant: ctx.tenant, id, lastDay })
  return { id, name: name ?? '附件.pdf', bytes, pages: pages ?? 0, url: `/api/v1/media/${id}/document?t=${encodeURIComponent(ctx.tenant)}&e=${lastDay}&s=${signature}` }
}
