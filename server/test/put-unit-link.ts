import { v7 } from 'uuid'
import { codeFor, codeHashOf, tokenFor, tokenHashOf } from '../areas/unit-access/secrets'
import { home, type World } from './issue-world'
import { insertHandler } from './world-people'

export interface UnitLink { readonly id: string; readonly handlerId: string; readonly token: string; readonly code: string }

/** A company of the street with a link, as 管理 gives it; or a link for a unit that is there. */
export async function putUnitLink(world: World, unitId?: string): Promise<UnitLink> {
  const [{ db }, { vault }, id] = [world.database, world.services, v7()]
  const handlerId = unitId ?? (await insertHandler(db, home.tenant, `物业${id.slice(-6)}`, 'property'))
  if (!unitId) await db.updateTable('handler').set({ street_id: world.street.streetId }).where('id', '=', handlerId).execute()
  const [token, code] = [tokenFor(vault, id), codeFor(vault, id)]
  await db.insertInto('unit_access').values({
    tenant: home.tenant, id, handler_id: handlerId, token_hash: tokenHashOf(vault, token), code_hash: codeHashOf(vault, id, code), given_by: world.who.street.personId,
    given_at: world.now, expires_at: new Date(world.now.getTime() + 90 * 86_400_000), revoked_at: null,
  }).execute()
  return { id, handlerId, token, code }
}
