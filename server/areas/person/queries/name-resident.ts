import type { Ctx } from '../../../context'

/** The name somebody gave when they called or came, sealed: shown masked, if at all. */
export async function nameResident(ctx: Ctx, personId: string, name: string): Promise<void> {
  const { cipher, keyId } = ctx.services.vault.seal(name)
  await ctx.db.updateTable('person').set({ name_cipher: cipher, name_key: keyId }).where('tenant', '=', ctx.tenant).where('id', '=', personId).execute()
}
