import type { z } from 'zod'
import { deputyTitle } from '../../../contract/deputy/vocabulary'
import type { me } from '../../../contract/person/schemas'
import type { Ctx } from '../../context'
import { isoChina } from '../../platform/clock/china-time'
import { maskPhone } from '../review'
import { loadGrants, loadPhone } from './queries/identities'

/** How long a desk tells who comes back that their role ended. */
const rememberedDays = 60

/** The caller as they are told about themselves: name from the roster, phone masked, roles with their scopes. */
export async function presentMe(ctx: Ctx, personId: string): Promise<z.output<typeof me>> {
  const all = await loadGrants(ctx, personId, new Date(ctx.now.getTime() - rememberedDays * 86_400_000))
  const grants = all.filter(({ valid_until }) => !valid_until || valid_until > ctx.now)
  const phone = await loadPhone(ctx, personId)
  const [first] = grants
  const ended = all.filter((grant) => !grants.includes(grant) && grant.role !== 'deputy' && !grants.some(({ role, scope_name }) => role === grant.role && scope_name === grant.scope_name))
  return {
    id: personId,
    name: first ? ctx.services.vault.open(first.name_cipher, first.key_id) : null,
    phoneMasked: phone?.phone_cipher && phone.phone_key ? maskPhone(ctx.services.vault.open(phone.phone_cipher, phone.phone_key)) : null,
    grants: grants.map((grant) => ({
      role: grant.role,
      scopeName: grant.deputy_kind ? deputyTitle(grant.deputy_kind, grant.street_name ?? '', grant.deputy_level) : grant.scope_name ?? '',
      placeId: grant.place_id, handlerId: grant.handler_id, deputyId: grant.deputy_id,
    })),
    byLink: all.some(({ access_id }) => access_id !== null),
    endedRoles: ended.map(({ role, scope_name, valid_until }) => ({ role, scopeName: scope_name ?? '', endedAt: isoChina(valid_until ?? ctx.now) })),
  }
}
