import Taro from '@tarojs/taro'
import type { RecordStore } from './types'

const prefix = 'keep'
const nameOf = (table: string, key: string) => `${prefix}/${table}/${key}`

/** One storage key a row (1 MB each, 10 MB in all); written before the call returns, so a kill loses nothing. */
export const recordStore: RecordStore = {
  put: async (table, key, row) => { Taro.setStorageSync(nameOf(table, key), row) },
  get: async (table, key) => {
    const row: unknown = Taro.getStorageSync(nameOf(table, key))
    return row === '' ? undefined : row
  },
  all: async (table) => {
    const { keys } = Taro.getStorageInfoSync()
    return keys.filter((key) => key.startsWith(nameOf(table, ''))).map((key): unknown => Taro.getStorageSync(key))
  },
  drop: async (table, key) => { Taro.removeStorageSync(nameOf(table, key)) },
}
