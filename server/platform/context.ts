import type { Kysely } from 'kysely'
import type { Role } from '../../contract/endpoint'
import type { Services } from './services'

/** A role held for one scope: a place, a handler or a deputy's seat. */
export interface Grant {
  readonly id: string
  readonly role: Role
  readonly placeId: string | null
  readonly handlerId: string | null
  readonly deputyId: string | null
}

/** Who acts. `personIds` holds the person and all guests joined into it: ownership resolves through it. */
export type Actor =
  | { readonly kind: 'nobody'; readonly personId: null; readonly personIds: readonly string[]; readonly grants: readonly Grant[] }
  | { readonly kind: 'person'; readonly personId: string; readonly personIds: readonly string[]; readonly grants: readonly Grant[]; readonly sessionHash: Buffer; /** Came in by a unit's link, which is all that this session is. */ readonly accessId?: string }
  | { readonly kind: 'system'; readonly personId: null; readonly personIds: readonly string[]; readonly grants: readonly Grant[] }

/** The units that somebody works for. */
export const unitsOf = (actor: Actor): string[] => actor.grants.flatMap(({ role, handlerId }) => (role === 'handler' && handlerId ? [handlerId] : []))

export const nobody: Actor = { kind: 'nobody', personId: null, personIds: [], grants: [] }
export const system: Actor = { kind: 'system', personId: null, personIds: [], grants: [] }

/**
 * Everything a verb may know of the world: tenant, time, actor, chance and the database come in here.
 * Inside a command `db` is the command's transaction.
 */
export interface Context<DB> {
  readonly tenant: string
  readonly now: Date
  readonly actor: Actor
  readonly db: Kysely<DB>
  readonly requestId: string
  /** Random identifier of the phone or browser, hashed; null where the client sent none. */
  readonly deviceHash: Buffer | null
  /** A new UUID version 7 that carries `now`, so that ids sort by time. */
  readonly newId: () => string
  readonly services: Services
}

/** The person who acts; refuses where nobody is signed in, even as a guest. */
export const personOf = (actor: Actor): Extract<Actor, { kind: 'person' }> | null => (actor.kind === 'person' ? actor : null)
