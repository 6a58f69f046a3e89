import { guestSecret } from './guest-secret'
import type { Introduction } from './types'

/** H5: a silent guest, known by a secret of this browser: a lost reply makes no second person. */
export const introduce = async (): Promise<Introduction> => ({ kind: 'guest', secret: await guestSecret() })
