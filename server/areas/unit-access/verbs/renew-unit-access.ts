import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import { moveLinkGrants } from '../../person'
import { recordGrant } from '../../staff'
import { openUnit } from '../open-unit'
import { changeAccess, lockOpenAccess } from '../queries'
import { recordAccess } from '../record-access'
import { untilAccessEnds } from './give-unit-access'

/** The same link and code go on, from now for as long again; also one that expired. */
export async function renewUnitAccess(ctx: Ctx, handlerId: string): Promise<void> {
  const { keeping } = await openUnit(ctx, handlerId)
  const access = (await lockOpenAccess(ctx, handlerId)) ?? refuse('unitAccess.none')
  const until = untilAccessEnds(ctx.now)
  await changeAccess(ctx, access.id, { expires_at: until })
  for (const grant of await moveLinkGrants(ctx, access.id, until)) await recordGrant(ctx, 'renewed', grant, keeping)
  await recordAccess(ctx, 'renewed', access, keeping, { expires_at: until })
}
