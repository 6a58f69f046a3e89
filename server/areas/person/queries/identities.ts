import { sql } from 'kysely'
import type { IdentityKind } from '../../../../contract/person/vocabulary'
import type { Ctx } from '../../../context'

export interface Proof {
  readonly kind: IdentityKind
  readonly hash: Buffer
  /** The number itself, sealed; phones only. */
  readonly sealed: { readonly cipher: Buffer; readonly keyId: string } | null
}

/** Whom an identity belongs to; identities move when persons join, so this is never a merged person. */
export const findByIdentity = async (ctx: Ctx, { kind, hash }: Proof): Promise<string | null> =>
  (await ctx.db.selectFrom('identity').select('person_id').where('tenant', '=', ctx.tenant).where('kind', '=', kind).where('hash', '=', hash).executeTakeFirst())?.person_id ?? null

export async function insertPerson(ctx: Ctx): Promise<string> {
  const id = ctx.newId()
  await ctx.db.insertInto('person').values({ tenant: ctx.tenant, id, merged_into: null, name_cipher: null, name_key: null, created_at: ctx.now }).execute()
  return id
}

/** Takes back a person made in this transaction whose identity another call added first. */
export const deletePerson = async (ctx: Ctx, id: string): Promise<void> => {
  await ctx.db.deleteFrom('person').where('tenant', '=', ctx.tenant).where('id', '=', id).execute()
}

/** False where somebody else holds this identity by now. Waits for a transaction that is just adding it. */
export async function addIdentity(ctx: Ctx, personId: string, { kind, hash, sealed }: Proof): Promise<boolean> {
  const added = await ctx.db.insertInto('identity').values({
    tenant: ctx.tenant, id: ctx.newId(), person_id: personId, kind, hash, cipher: sealed?.cipher ?? null,
    key_id: sealed?.keyId ?? ctx.services.vault.keyId, created_at: ctx.now,
  }).onConflict((conflict) => conflict.columns(['tenant', 'kind', 'hash']).doNothing()).returning('id').executeTakeFirst()
  return added !== undefined
}

/** Locks persons in the order of their ids, so that two joins crosswise wait instead of blocking each other; gives where each stands now. */
export async function lockPersons(ctx: Ctx, ids: readonly string[]): Promise<Map<string, string | null>> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db.selectFrom('person').select(['id', 'merged_into']).where('tenant', '=', ctx.tenant).where('id', 'in', [...ids]).orderBy('id').forUpdate().execute()
  return new Map(rows.map((row) => [row.id, row.merged_into]))
}

export const kindsOf = async (ctx: Ctx, personId: string): Promise<IdentityKind[]> =>
  (await ctx.db.selectFrom('identity').select('kind').where('tenant', '=', ctx.tenant).where('person_id', '=', personId).execute()).map(({ kind }) => kind)

/** All that was `from` is `into` from now on; no chain is left. */
export async function mergePersons(ctx: Ctx, from: string, into: string): Promise<void> {
  await ctx.db.updateTable('identity').set({ person_id: into }).where('tenant', '=', ctx.tenant).where('person_id', '=', from).execute()
  await ctx.db.updateTable('role_grant').set({ person_id: into }).where('tenant', '=', ctx.tenant).where('person_id', '=', from).execute()
  await ctx.db.updateTable('person').set({ merged_into: into }).where('tenant', '=', ctx.tenant).where((is) => is.or([is('id', '=', from), is('merged_into', '=', from)])).execute()
}

/** What the roster holds for a proven number goes to the person. */
export const claimGrants = async (ctx: Ctx, personId: string, phoneHash: Buffer): Promise<void> => {
  await ctx.db.updateTable('role_grant').set({ person_id: personId }).where('tenant', '=', ctx.tenant).where('phone_hash', '=', phoneHash)
    .where((is) => is.or([is('person_id', 'is', null), is('person_id', '<>', personId)])).execute()
}

export const deleteGuest = async (ctx: Ctx, hash: Buffer): Promise<void> => {
  await ctx.db.deleteFrom('identity').where('tenant', '=', ctx.tenant).where('kind', '=', 'guest').where('hash', '=', hash).where('person_id', 'in', [...ctx.actor.personIds]).execute()
}

export const deleteOpenids = async (ctx: Ctx): Promise<void> => {
  await ctx.db.deleteFrom('identity').where('tenant', '=', ctx.tenant).where('kind', '=', 'openid').where('person_id', 'in', [...ctx.actor.personIds]).execute()
}

export const insertSession = async (ctx: Ctx, session: { personId: string; tokenHash: Buffer; expiresAt: Date; accessId: string | null }): Promise<void> => {
  await ctx.db.insertInto('login_session').values({ tenant: ctx.tenant, token_hash: session.tokenHash, person_id: session.personId, created_at: ctx.now, expires_at: session.expiresAt, access_id: session.accessId }).execute()
}

export const deleteSession = async (ctx: Ctx, tokenHash: Buffer): Promise<void> => {
  await ctx.db.deleteFrom('login_session').where('tenant', '=', ctx.tenant).where('token_hash', '=', tokenHash).execute()
}

export interface PersonCard {
  readonly phone_cipher: Buffer | null
  readonly phone_key: string | null
}

export const loadPhone = async (ctx: Ctx, personId: string): Promise<PersonCard | null> =>
  (await ctx.db.selectFrom('identity').select(['cipher as phone_cipher', 'key_id as phone_key']).where('tenant', '=', ctx.tenant).where('person_id', '=', personId)
    .where('kind', '=', 'phone').orderBy('created_at').executeTakeFirst()) ?? null

const named = (ctx: Ctx, personId: string) =>
  ctx.db.selectFrom('role_grant as g')
    .leftJoin('place as p', (on) => on.onRef('p.tenant', '=', 'g.tenant').onRef('p.id', '=', 'g.place_id'))
    .leftJoin('handler as h', (on) => on.onRef('h.tenant', '=', 'g.tenant').onRef('h.id', '=', 'g.handler_id'))
    .leftJoin('deputy as d', (on) => on.onRef('d.tenant', '=', 'g.tenant').onRef('d.id', '=', 'g.deputy_id'))
    .leftJoin('place as street', (on) => on.onRef('street.tenant', '=', 'd.tenant').onRef('street.id', '=', 'd.street_id'))
    .where('g.tenant', '=', ctx.tenant).where('g.person_id', '=', personId)
    .orderBy('g.id')
    .select(['g.role', 'g.place_id', 'g.handler_id', 'g.deputy_id', 'g.name_cipher', 'g.key_id', 'g.valid_until', 'g.access_id', 'd.kind as deputy_kind', 'd.level as deputy_level', 'street.name as street_name',
      sql<string | null>`coalesce(p.name, h.name)`.as('scope_name')])

/** The person's roles with the names of their scopes: those they hold, and those that ended since a day. */
export const loadGrants = async (ctx: Ctx, personId: string, endedSince: Date) =>
  named(ctx, personId).where('g.valid_from', '<=', ctx.now).where((is) => is.or([is('g.valid_until', 'is', null), is('g.valid_until', '>', endedSince)])).execute()
