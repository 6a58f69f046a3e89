import type { ReactNode } from 'react'
import { parseCode } from '@/shared/platform/parse-entry'
import { scan } from '@/shared/platform/scan'
import Taro from '@tarojs/taro'
import { placeCopy } from './copy'

/** weapp: WeChat's scanner at once; a code that is not ours says so. */
export const useScan = (onToken: (token: string) => void): { start: () => void; sheet: ReactNode } => {
  const run = async () => {
    const found = await scan()
    if (found.kind === 'cancelled') return
    const token = found.kind === 'text' ? parseCode(found.text) : null
    if (token) onToken(token)
    else await Taro.showModal({ title: '没有打开', content: placeCopy.notOurs, showCancel: false, confirmText: '知道了' })
  }
  return { start: () => void run(), sheet: null }
}
