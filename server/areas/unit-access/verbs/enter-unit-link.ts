import type { unitAccessSchemas } from '../../../../contract/unit-access/schemas'
import type { Ctx } from '../../../context'
import { nobody, type Actor } from '../../../platform/context'
import { refuse } from '../../../platform/errors'
import type { Input, Reply } from '../../../platform/http/route'
import { findLinkGrant, insertLinkGrant, joinPerson, openSession } from '../../person'
import { recordGrant } from '../../staff'
import { openLink } from '../open-link'
import { holdAccess, type LinkRow } from '../queries'
import { recordEntry } from '../record-access'
import { holderHashOf, isItsCode } from '../secrets'

/** Link, code and name → session of the unit's role alone. A try is counted before it is judged; the right one gives it back. */
export async function enterUnitLink(ctx: Ctx, { body }: Input<typeof unitAccessSchemas.enterUnitLink>): Promise<Reply<typeof unitAccessSchemas.enterUnitLink>> {
  const { limiter, vault } = ctx.services
  const { row } = await openLink(ctx, body.token)
  const counted = { tenant: ctx.tenant, personId: row.id, address: null }
  const waitSeconds = await limiter.take('unitCode', counted)
  if (waitSeconds !== null) return refuse('unitLink.tooManyTries', { waitSeconds })
  if (!isItsCode(vault, row, body.code)) return refuse('unitLink.wrongCode')
  await limiter.giveBack('unitCode', counted)
  return ctx.db.transaction().execute(async (db) => {
    const inside = { ...ctx, db }
    // Whoever revokes it now waits, and ends this session, too.
    if (!(await holdAccess(inside, row.id))) return refuse('unitLink.ended')
    const personId = await holderOf(inside, row, body.name)
    return openSession(inside, personId, { accessId: row.id, expiresAt: row.expires_at })
  })
}

/** The person who came in by this link under this name, with the unit's role: found again, or made. */
async function holderOf(ctx: Ctx, access: LinkRow, name: string): Promise<string> {
  const { vault } = ctx.services
  const hash = holderHashOf(vault, access.id, name)
  const personId = await joinPerson({ ...ctx, actor: nobody }, { kind: 'guest', hash, sealed: null })
  const actor: Actor = { kind: 'person', personId, personIds: [personId], grants: [], sessionHash: hash, accessId: access.id }
  const known = await findLinkGrant(ctx, access.id, hash)
  const id = known?.id ?? ctx.newId()
  if (!known) {
    const sealed = vault.seal(name)
    await insertLinkGrant(ctx, {
      id, person_id: personId, handler_id: access.handler_id, access_id: access.id, phone_hash: hash, phone_cipher: vault.seal('').cipher, name_cipher: sealed.cipher, key_id: sealed.keyId, valid_until: access.expires_at,
    })
    await recordGrant({ ...ctx, actor }, 'given', { id, role: 'handler', place_id: null, handler_id: access.handler_id, valid_from: ctx.now, valid_until: access.expires_at }, null)
  }
  await recordEntry({ ...ctx, actor }, access, id)
  return personId
}
