import type { Ctx } from '../../context'
import { followUpCodeOf } from '../matter'

/** Derived from the issue's id by the server's secret: the same code whenever the receipt is shown, and nowhere stored. */
export const followUpCodeFor = (ctx: Ctx, issueId: string): string => followUpCodeOf(ctx.services.vault.keyedHash('follow-up', issueId))

/** How the code is found again. */
export const followUpHash = (ctx: Ctx, code: string): Buffer => ctx.services.vault.keyedHash('follow-up-code', code)
