import { guestSecret } from './guest-secret'
import type { Introduction } from './types'

/** A browser tells nobody's name: who has no session here has raised nothing here. */
export const isKnownSilently = (): boolean => false

/** H5: a silent guest, known by a secret of this browser: a lost reply makes no second person. */
export const introduce = async (): Promise<Introduction> => ({ kind: 'guest', secret: await guestSecret() })
