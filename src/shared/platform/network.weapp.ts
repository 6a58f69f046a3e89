import Taro from '@tarojs/taro'
import type { Network } from './types'

export const network: Network = {
  isOnline: async () => {
    try {
      return (await Taro.getNetworkType()).networkType !== 'none'
    } catch {
      return true
    }
  },
  onChange: (listener) => {
    const heard = (change: { isConnected: boolean }) => listener(change.isConnected)
    Taro.onNetworkStatusChange(heard)
    return () => Taro.offNetworkStatusChange(heard)
  },
}
