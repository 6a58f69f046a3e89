import type { Ctx } from '../../context'
import { mobileIn } from '../matter'

export interface SealedPhone { readonly cipher: Buffer; readonly keyId: string; readonly hash: Buffer }

const sealPhone = (ctx: Ctx, phone: string): SealedPhone => ({ ...ctx.services.vault.seal(phone), hash: ctx.services.vault.keyedHash('phone', phone) })

/** The number to call back, sealed: that of the field, else the first mobile of what was written, which officials read masked. */
export function callBackNumber(ctx: Ctx, { phone = null, written }: { readonly phone?: string | null; readonly written: readonly string[] }): SealedPhone | null {
  const number = phone ?? written.map(mobileIn).find((found) => found !== null)
  return number ? sealPhone(ctx, number) : null
}
