import Taro from '@tarojs/taro'
import { makeRandom } from './make-random'
import { mixedBytes } from './mixed-bytes'

const askWechat = (count: number): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    void Taro.getRandomValues({
      length: count,
      success: (result) => resolve(new Uint8Array(result.randomValues)),
      fail: reject,
    })
  })

/** WeChat's own random bytes (base library 2.15.0); phones with an older one get mixed ones. */
export const random = makeRandom(async (count) => {
  if (!Taro.canIUse('getRandomValues')) return mixedBytes(count)
  try {
    const bytes = await askWechat(count)
    return bytes.length === count ? bytes : mixedBytes(count)
  } catch {
    return mixedBytes(count)
  }
})
