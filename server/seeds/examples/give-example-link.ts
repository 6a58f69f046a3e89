import { giveUnitAccess } from '../../areas/unit-access'
import type { Ctx } from '../../context'
import type { Home } from '../roster/home'
import { castOf } from './cast'
import { handlerOf } from './queries'

/** A property company of the examples works by a link, given by the street as it would be; it stands nowhere in clear. */
export async function giveExampleLink(ctx: Ctx, home: Home): Promise<void> {
  await giveUnitAccess({ ...ctx, actor: await castOf(ctx, home).actorOf('T3') }, await handlerOf(ctx, 'W2'))
}
