import Taro from '@tarojs/taro'
import { guestSecret } from './guest-secret'
import { isSignedOut } from './signed-out'
import type { Introduction } from './types'

/** WeChat tells who it is also on a new phone, except to who signed out. */
export const isKnownSilently = (): boolean => !isSignedOut()

/** weapp: a fresh wx.login code (5 minutes, once); where WeChat gives none the phone is a guest like a browser. */
export const introduce = async (): Promise<Introduction> => {
  if (isSignedOut()) return { kind: 'guest', secret: await guestSecret() }
  try {
    const { code } = await Taro.login()
    if (code) return { kind: 'wechat', code }
  } catch {
    // Falls through: raising an issue must not hang on WeChat.
  }
  return { kind: 'guest', secret: await guestSecret() }
}
