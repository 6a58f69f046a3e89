import { timingSafeEqual } from 'node:crypto'
import type { z } from 'zod'
import type { download } from '../../../contract/ledger/schemas'
import type { Ctx } from '../../context'
import { isoChina } from '../../platform/clock/china-time'
import type { Vault } from '../../platform/crypto/vault'
import { refuse } from '../../platform/errors'
import { exportName } from './export-name'
import { findExport } from './queries/exports'

/** Long enough for a slow line, short enough for a link that was copied. */
const linkLivesMs = 10 * 60_000

interface Named { readonly tenant: string; readonly id: string; readonly untilMs: number }

const signatureOf = (vault: Vault, { tenant, id, untilMs }: Named): string => vault.keyedHash('export-link', [tenant, id, untilMs].join('/')).subarray(0, 16).toString('base64url')

/** Whether we made this link; compared in constant time. */
export function isOurDownload(vault: Vault, named: Named, signature: string): boolean {
  const [ours, theirs] = [Buffer.from(signatureOf(vault, named)), Buffer.from(signature)]
  return ours.length === theirs.length && timingSafeEqual(ours, theirs)
}

/** The link to what this person just asked for: no token of theirs stands in the address. */
export async function presentDownload(ctx: Ctx, id: string): Promise<z.output<typeof download>> {
  const asked = await findExport(ctx, id)
  if (!asked || !ctx.actor.personIds.includes(asked.actorId)) return refuse('request.notFound')
  const untilMs = ctx.now.getTime() + linkLivesMs
  const signature = signatureOf(ctx.services.vault, { tenant: ctx.tenant, id, untilMs })
  return {
    url: `/api/v1/exports/${id}?t=${encodeURIComponent(ctx.tenant)}&e=${untilMs}&s=${signature}`,
    fileName: await exportName(ctx, asked.order), validUntil: isoChina(new Date(untilMs)),
  }
}
