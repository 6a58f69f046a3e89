import Taro from '@tarojs/taro'
import { recordStore } from './record-store'
import type { FileStore, KeptFile } from './types'

const table = 'files'
const pathOf = (id: string) => `${Taro.env.USER_DATA_PATH}/keep-${id}.jpg`

const isKeptFile = (row: unknown): row is KeptFile => typeof row === 'object' && row !== null && 'id' in row && 'bytes' in row && 'at' in row

const copy = (from: string, to: string): Promise<void> =>
  new Promise((resolve, reject) => {
    Taro.getFileSystemManager().copyFile({ srcPath: from, destPath: to, success: () => resolve(), fail: reject })
  })

const exists = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    Taro.getFileSystemManager().access({ path, success: () => resolve(true), fail: () => resolve(false) })
  })

const remove = (path: string): Promise<void> =>
  new Promise((resolve) => {
    Taro.getFileSystemManager().unlink({ filePath: path, success: () => resolve(), fail: () => resolve() })
  })

/** Copies into USER_DATA_PATH: WeChat deletes its temporary paths when it likes. */
export const fileStore: FileStore = {
  keep: async (id, picked, at) => {
    await copy(picked.source, pathOf(id))
    const file = { id, bytes: picked.bytes, at }
    await recordStore.put(table, id, file)
    return file
  },
  address: async (id) => ((await exists(pathOf(id))) ? pathOf(id) : null),
  drop: async (id) => {
    await remove(pathOf(id))
    await recordStore.drop(table, id)
  },
  list: async () => (await recordStore.all(table)).filter(isKeptFile),
}
