import type { Ctx } from '../../context'

/** A name that is kept sealed; null where none is. */
export const opened = (ctx: Pick<Ctx, 'services'>, cipher: Buffer | null, key: string | null): string | null => (cipher && key ? ctx.services.vault.open(cipher, key) : null)
