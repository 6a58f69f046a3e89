import type { z } from 'zod'
import type { unitAccess, unitAccessSchemas } from '../../../contract/unit-access/schemas'
import type { UnitAccessAction } from '../../../contract/unit-access/vocabulary'
import type { Ctx } from '../../context'
import { isoChina } from '../../platform/clock/china-time'
import { namesOfLink } from '../person'
import { openUnit } from './open-unit'
import { findOpenAccess } from './queries'
import { codeFor, linkOf, tokenFor } from './secrets'

// Long enough for a lost reply and a second try; afterwards a new one is given.
const shownForMs = 10 * 60_000

/** How a unit's link stands, for who keeps the unit. */
export async function presentAccess(ctx: Ctx, handlerId: string): Promise<z.output<typeof unitAccess>> {
  const { name, isClosed } = await openUnit(ctx, handlerId)
  const access = await findOpenAccess(ctx, handlerId)
  const stands = access !== null && access.expires_at > ctx.now
  const names = access ? (await namesOfLink(ctx, access.id)).map((sealed) => ctx.services.vault.open(sealed.name_cipher, sealed.key_id)) : []
  const actions: UnitAccessAction[] = [...(isClosed ? [] : ['give' as const]), ...(access ? ['renew' as const, 'revoke' as const] : [])]
  return { unitName: name, open: access && stands ? { givenAt: isoChina(access.given_at), expiresAt: isoChina(access.expires_at), names } : null, allowedActions: actions }
}

/** The same with link and code, right after they were made. */
export async function presentGiven(ctx: Ctx, handlerId: string): Promise<z.output<typeof unitAccessSchemas.giveUnitAccess.reply>> {
  const { vault } = ctx.services
  const shown = await presentAccess(ctx, handlerId)
  const access = await findOpenAccess(ctx, handlerId)
  const isNew = access !== null && ctx.now.getTime() - access.given_at.getTime() < shownForMs
  return { ...shown, link: isNew ? linkOf(tokenFor(vault, access.id)) : null, code: isNew ? codeFor(vault, access.id) : null }
}
