import Taro from '@tarojs/taro'
import type { Scanned } from './types'

export const scansLive: boolean = true

const wordsOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'errMsg' in error ? String(error.errMsg) : '')

/** WeChat tells going back from a camera it may not use by words only: 「auth deny」, 「permission denied」, 「privacy …」. */
const failureOf = (error: unknown): Scanned => {
  const words = wordsOf(error)
  if (/cancel/i.test(words)) return { kind: 'cancelled' }
  return { kind: /auth|den(y|ied)|permission|privacy/i.test(words) ? 'refused' : 'nothing' }
}

/** WeChat's scanner. A mini-program code answers with a page path (`scene` in it), a printed one with its address. */
export const scan = async (): Promise<Scanned> => {
  try {
    const found = await Taro.scanCode({ scanType: ['qrCode', 'barCode'] })
    const path: unknown = 'path' in found ? found.path : ''
    const text = typeof path === 'string' && path !== '' ? path : found.result
    return text ? { kind: 'text', text } : { kind: 'nothing' }
  } catch (error) {
    return failureOf(error)
  }
}
