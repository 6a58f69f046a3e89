import type { Ctx } from '../../context'
import { findAnyOpen } from './queries'
import { linkOf, tokenFor } from './secrets'

export { redirectUnitLinks } from './redirect-unit-links'
export { unitAccessRoutes } from './routes'
export { giveUnitAccess } from './verbs/give-unit-access'

/** A company's link to try the app by; for demo mode only. */
export async function demoUnitLink(ctx: Ctx): Promise<{ unitName: string; link: string } | null> {
  const open = ctx.services.demo ? await findAnyOpen(ctx) : null
  return open && { unitName: open.unit_name, link: linkOf(tokenFor(ctx.services.vault, open.id)) }
}
