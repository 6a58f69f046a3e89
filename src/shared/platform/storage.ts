import Taro from '@tarojs/taro'

/** Small values that survive closing the app. A full or forbidden storage is no reason to stop: then the value is just not kept. */
export const storage = {
  read: <T>(key: string, isValid: (value: unknown) => value is T): T | null => {
    try {
      const value: unknown = Taro.getStorageSync(key)
      return isValid(value) ? value : null
    } catch {
      return null
    }
  },
  write: (key: string, value: unknown): void => {
    try {
      Taro.setStorageSync(key, value)
    } catch {
      // Private windows and full phones: the app works on, it only forgets.
    }
  },
  drop: (key: string): void => {
    try {
      Taro.removeStorageSync(key)
    } catch {
      // As above.
    }
  },
}

export const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
export const isFlag = (value: unknown): value is boolean => typeof value === 'boolean'
