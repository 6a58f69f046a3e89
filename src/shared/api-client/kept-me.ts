import type { ReplyOf } from '@contract/api'
import { storage } from '../platform/storage'

export type Me = ReplyOf<'getMe'>

const key = 'session.me'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isGrant = (value: unknown): boolean => isRecord(value) && typeof value.role === 'string' && typeof value.scopeName === 'string'
const isMe = (value: unknown): value is Me =>
  isRecord(value) && typeof value.id === 'string' && typeof value.phoneMasked === 'string' && Array.isArray(value.grants) && value.grants.every(isGrant) && Array.isArray(value.endedRoles)

/** Who is signed in here, so that a page opened without network does not say 「登录」; of a guest there is nothing to keep. */
export const keptMe = {
  read: (): Me | null => storage.read(key, isMe),
  keep: (me: Me | null): void => {
    if (me?.phoneMasked) storage.write(key, { id: me.id, name: me.name, phoneMasked: me.phoneMasked, grants: me.grants, byLink: me.byLink, endedRoles: me.endedRoles })
    else storage.drop(key)
  },
}
