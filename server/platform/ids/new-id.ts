import { v7 } from 'uuid'

/** UUID version 7 (RFC 9562) at the context's instant: ids made later sort later. */
export const newIdAt = (now: Date) => (): string => v7({ msecs: now.getTime() })
