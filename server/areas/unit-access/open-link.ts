import type { Ctx } from '../../context'
import { refuse } from '../../platform/errors'
import { loadSettings } from '../setting'
import { findByToken, findFirstStreet, type LinkRow } from './queries'
import { tokenHashOf } from './secrets'

interface Office { readonly name: string; readonly phone: string | null }

/** Whom to call about a link: the street that gave it. */
async function officeOf(ctx: Ctx, row: LinkRow | null): Promise<Office> {
  const street = row?.street_id && row.street_name ? { id: row.street_id, name: row.street_name } : await findFirstStreet(ctx)
  return street ? { name: street.name, phone: (await loadSettings(ctx, street.id)).dutyPhone } : { name: '街道办事处', phone: null }
}

/** A link that stands, and whom to call; a refusal says the latter, too. */
export async function openLink(ctx: Ctx, token: string): Promise<{ readonly row: LinkRow; readonly office: Office }> {
  const row = await findByToken(ctx, tokenHashOf(ctx.services.vault, token))
  const office = await officeOf(ctx, row)
  if (!row) return refuse('unitLink.unknown', { ...office })
  if (row.revoked_at !== null || row.expires_at <= ctx.now) return refuse('unitLink.ended', { ...office })
  return { row, office }
}
