import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import { endAccess } from '../end-access'
import { openUnit } from '../open-unit'
import { lockOpenAccess } from '../queries'

/** Who is in by the link is out at the next call. */
export async function revokeUnitAccess(ctx: Ctx, handlerId: string): Promise<void> {
  const { keeping } = await openUnit(ctx, handlerId)
  await endAccess(ctx, (await lockOpenAccess(ctx, handlerId)) ?? refuse('unitAccess.none'), keeping)
}
