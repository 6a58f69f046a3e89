import Taro from '@tarojs/taro'
import type { Scanned } from './types'

/** WeChat's scanner. A mini-program code answers with a page path (`scene` in it), a printed one with its address. */
export const scan = async (): Promise<Scanned> => {
  try {
    const found = await Taro.scanCode({ scanType: ['qrCode', 'barCode'] })
    const path: unknown = 'path' in found ? found.path : ''
    const text = typeof path === 'string' && path !== '' ? path : found.result
    return text ? { kind: 'text', text } : { kind: 'nothing' }
  } catch {
    return { kind: 'cancelled' }
  }
}
