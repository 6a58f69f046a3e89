import { sql } from 'kysely'
import type { Ctx } from '../../../context'
import type { RoleGrantTable } from '../table'

/** A phone and a name as they are kept: found by keyed hash, shown by opening. */
export interface SealedPerson { readonly phone_hash: Buffer; readonly phone_cipher: Buffer; readonly name_cipher: Buffer; readonly key_id: string }

export function sealPerson(ctx: Ctx, name: string, phone: string): SealedPerson {
  const { vault } = ctx.services
  const { cipher, keyId } = vault.seal(phone)
  return { phone_hash: vault.keyedHash('phone', phone), phone_cipher: cipher, name_cipher: vault.seal(name).cipher, key_id: keyId }
}

type NewGrant = Pick<RoleGrantTable, 'id' | 'role' | 'place_id' | 'handler_id' | 'valid_from' | 'valid_until'>

/** A role waits for the phone it is written for: who proves it, or proved it before, holds it. */
export async function insertGrant(ctx: Ctx, grant: NewGrant, person: SealedPerson): Promise<void> {
  await ctx.db.insertInto('role_grant').values({ ...grant, ...person, tenant: ctx.tenant, deputy_id: null, access_id: null, person_id: null }).execute()
  await claimProven(ctx, [grant.id])
}

/** False where the term is no longer the one that was read. */
export async function changeTerm(ctx: Ctx, id: string, read: Pick<RoleGrantTable, 'valid_until'>, term: Partial<Pick<RoleGrantTable, 'valid_from' | 'valid_until'>>): Promise<boolean> {
  const changed = await ctx.db.updateTable('role_grant').set(term).where('tenant', '=', ctx.tenant).where('id', '=', id)
    .where(sql<boolean>`valid_until IS NOT DISTINCT FROM ${read.valid_until}`).executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** The role goes to another number; who held it by the old one holds it no more. */
export async function moveGrant(ctx: Ctx, id: string, person: SealedPerson): Promise<void> {
  await ctx.db.updateTable('role_grant').set({ ...person, person_id: null }).where('tenant', '=', ctx.tenant).where('id', '=', id).execute()
  await claimProven(ctx, [id])
}

/** Numbers that were proven before hold their roles at once. */
export async function claimProven(ctx: Ctx, ids: readonly string[]): Promise<void> {
  await sql`UPDATE role_grant g SET person_id = i.person_id FROM identity i
    WHERE g.tenant = ${ctx.tenant} AND g.id = ANY(${[...ids]}::uuid[]) AND i.tenant = g.tenant AND i.kind = 'phone' AND i.hash = g.phone_hash`.execute(ctx.db)
}
