import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import { v7 } from 'uuid'
import type { HandlerKind } from '../../contract/handling/vocabulary'
import type { Role } from '../../contract/endpoint'
import { tokenHash } from '../areas/person/queries/authenticate'
import type { Database } from '../database'
import type { Vault } from '../platform/crypto/vault'
import { insertPerson } from './street'

/** Somebody with a session: a bearer token, and what the roster gave them. */
export interface Persona { readonly personId: string; readonly token: string; readonly host: string }

export interface GrantScope { readonly role: Role; readonly placeId?: string; readonly handlerId?: string; readonly deputyId?: string }

interface Registry { readonly db: Kysely<Database>; readonly vault: Vault; readonly tenant: string; readonly host: string }

const long = { from: new Date('2020-01-01T00:00:00+08:00'), until: new Date('2035-01-01T00:00:00+08:00') }

/** A person with a session and the given grants, as sign-in would leave them. */
export async function insertPersona({ db, vault, tenant, host }: Registry, ...grants: readonly GrantScope[]): Promise<Persona> {
  const personId = await insertPerson(db, null, tenant)
  const token = randomBytes(24).toString('base64url')
  await db.insertInto('login_session').values({ tenant, token_hash: tokenHash(token), person_id: personId, created_at: long.from, expires_at: long.until, access_id: null }).execute()
  const sealed = vault.seal('12000000000')
  for (const { role, placeId = null, handlerId = null, deputyId = null } of grants) {
    await db.insertInto('role_grant').values({
      tenant, id: v7(), person_id: personId, phone_hash: vault.keyedHash('phone', personId), phone_cipher: sealed.cipher, key_id: sealed.keyId,
      name_cipher: vault.seal('示例').cipher, role, place_id: placeId, handler_id: handlerId, deputy_id: deputyId, access_id: null, valid_from: long.from, valid_until: null,
    }).execute()
  }
  return { personId, token, host }
}

/** A deputy in office for some grids; the first by code has a new issue first. */
export async function insertDeputy(db: Kysely<Database>, tenant: string, { code, name, streetId, gridIds }: { code: string; name: string; streetId: string; gridIds: readonly string[] }): Promise<string> {
  const id = v7()
  await db.insertInto('deputy').values({
    tenant, id, code, street_id: streetId, kind: 'council', level: null, name, gender: '女', field: '退休干部', grassroots: true, professional: false,
    constituency_id: null, term_from: '2024-01-01', term_until: '2030-12-31', successor_id: null, visit_weekday: 5, visit_time: '19:00',
  }).execute()
  if (gridIds.length > 0) await db.insertInto('deputy_grid').values(gridIds.map((gridId) => ({ tenant, deputy_id: id, grid_id: gridId }))).execute()
  return id
}

export async function insertHandler(db: Kysely<Database>, tenant: string, name: string, kind: HandlerKind = 'street_section'): Promise<string> {
  const id = v7()
  await db.insertInto('handler').values({ tenant, id, code: id.slice(-12), name, kind, duty: '市政' }).execute()
  return id
}
