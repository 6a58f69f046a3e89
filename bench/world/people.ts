import { createHash } from 'node:crypto'
import { v5 } from 'uuid'
import type { Kysely } from 'kysely'
import type { Database } from '../../server/database'

export interface Person { readonly personId: string; readonly token: string }
export interface Seated extends Person { readonly scopeId: string }

/** Many, because one person may submit 60 times an hour. */
const residentCount = 3000
export const deputyCount = 10

const space = '6f1b0f4e-5d0c-4a55-9c1b-0d7c4b1f2a10'
const personOf = (name: string): Person => ({ personId: v5(`person ${name}`, space), token: `bench-token-of-${name}-0000000000` })
export const tokenHashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

export const residents: readonly Person[] = Array.from({ length: residentCount }, (_, at) => personOf(`resident-${at}`))
const deputyPeople = Array.from({ length: deputyCount }, (_, at) => personOf(`deputy-${at}`))
const staffPeople = Array.from({ length: 6 }, (_, at) => personOf(`community-${at}`))

async function tenantOf(db: Kysely<Database>): Promise<string> {
  return (await db.selectFrom('tenant').select('id').executeTakeFirstOrThrow()).id
}

/** Residents with a session each, and people who hold the seats of the first deputies and of every community. */
export async function insertPeople(db: Kysely<Database>): Promise<void> {
  const tenant = await tenantOf(db)
  const now = new Date()
  const expires = new Date(now.getTime() + 86_400_000)
  const everybody = [...residents, ...deputyPeople, ...staffPeople]
  for (let at = 0; at < everybody.length; at += 1000) {
    const some = everybody.slice(at, at + 1000)
    await db.insertInto('person').values(some.map(({ personId }) => ({ tenant, id: personId, merged_into: null, name_cipher: null, name_key: null, created_at: now }))).execute()
    await db.insertInto('login_session').values(some.map(({ personId, token }) => ({ tenant, token_hash: tokenHashOf(token), person_id: personId, created_at: now, expires_at: expires }))).execute()
  }
  const { deputies, communities } = await seatsOf(db)
  for (const { personId, scopeId } of deputies) await db.updateTable('role_grant').set({ person_id: personId }).where('tenant', '=', tenant).where('role', '=', 'deputy').where('deputy_id', '=', scopeId).execute()
  for (const { personId, scopeId } of communities) await db.updateTable('role_grant').set({ person_id: personId }).where('tenant', '=', tenant).where('role', '=', 'community').where('place_id', '=', scopeId).execute()
}

export interface Seats {
  readonly tenant: string
  readonly streetId: string
  readonly deputies: readonly Seated[]
  readonly communities: readonly Seated[]
}

const seat = (people: readonly Person[], ids: readonly { id: string }[]): Seated[] =>
  ids.flatMap(({ id }, at) => { const person = people[at]; return person ? [{ ...person, scopeId: id }] : [] })

/** Who sits where, the same in every database of the bench. */
export async function seatsOf(db: Kysely<Database>): Promise<Seats> {
  const tenant = await tenantOf(db)
  const street = await db.selectFrom('place').select('id').where('tenant', '=', tenant).where('kind', '=', 'street').executeTakeFirstOrThrow()
  const deputies = await db.selectFrom('deputy').select('id').where('tenant', '=', tenant).where('kind', '=', 'council').orderBy('code').limit(deputyCount).execute()
  const communities = await db.selectFrom('place').select('id').where('tenant', '=', tenant).where('kind', '=', 'community').orderBy('code').execute()
  return { tenant, streetId: street.id, deputies: seat(deputyPeople, deputies), communities: seat(staffPeople, communities) }
}
