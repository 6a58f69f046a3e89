import type { z } from 'zod'
import { deputyTitle } from '../../../contract/deputy/vocabulary'
import type { me } from '../../../contract/person/schemas'
import type { Ctx } from '../../context'
import { maskPhone } from '../review'
import { loadGrants, loadPhone } from './queries/identities'

/** The caller as they are told about themselves: name from the roster, phone masked, roles with their scopes. */
export async function presentMe(ctx: Ctx, personId: string): Promise<z.output<typeof me>> {
  const grants = await loadGrants(ctx, personId)
  const phone = await loadPhone(ctx, personId)
  const [first] = grants
  return {
    id: personId,
    name: first ? ctx.services.vault.open(first.name_cipher, first.key_id) : null,
    phoneMasked: phone?.phone_cipher && phone.phone_key ? maskPhone(ctx.services.vault.open(phone.phone_cipher, phone.phone_key)) : null,
    grants: grants.map((grant) => ({
      role: grant.role,
      scopeName: grant.deputy_kind ? deputyTitle(grant.deputy_kind, grant.street_name ?? '', grant.deputy_level) : grant.scope_name ?? '',
      placeId: grant.place_id, handlerId: grant.handler_id, deputyId: grant.deputy_id,
    })),
  }
}
