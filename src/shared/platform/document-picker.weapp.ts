import Taro from '@tarojs/taro'
import type { DocumentPicker } from './types'

const isCancelled = (error: unknown): boolean => typeof error === 'object' && error !== null && 'errMsg' in error && String(error.errMsg).includes('cancel')

/** WeChat gives files out of chats: one sends it to oneself first. */
export const documentPicker: DocumentPicker = {
  choose: async (count) => {
    try {
      const { tempFiles } = await Taro.chooseMessageFile({ count, type: 'file', extension: ['pdf'] })
      return tempFiles.map(({ name, path, size }) => ({ name, source: path, bytes: size }))
    } catch (error) {
      if (isCancelled(error)) return []
      throw error
    }
  },
}
