import type { Device } from '../device'
import { text, WxFailure, type ApiTable } from './wx-call'

const ITEM_LIMIT = 1024 * 1024
const TOTAL_LIMIT = 10 * 1024 * 1024

function sizeOf(device: Device): number {
  return [...device.storage].reduce((sum, [key, value]) => sum + key.length + Buffer.byteLength(value), 0)
}

function write(device: Device, key: string, value: unknown): void {
  const json = JSON.stringify(value) ?? '""'
  const size = Buffer.byteLength(json)
  if (size > ITEM_LIMIT) throw new WxFailure('entry size limit reached')
  if (sizeOf(device) + size > TOTAL_LIMIT) throw new WxFailure('exceed storage max size 10Mb')
  device.storage.set(key, json)
}

function read(device: Device, key: string): unknown {
  const json = device.storage.get(key)
  return json === undefined ? '' : JSON.parse(json)
}

function describe(device: Device): unknown {
  const currentSize = Math.ceil(sizeOf(device) / 1024)
  return { keys: [...device.storage.keys()], currentSize, limitSize: TOTAL_LIMIT / 1024 }
}

/** wx storage on the phone's Map. */
export function storageApis(device: Device): ApiTable {
  return {
    sync: {
      getStorageSync: (key: string) => read(device, key),
      setStorageSync: (key: string, value: unknown) => write(device, key, value),
      removeStorageSync: (key: string) => void device.storage.delete(key),
      clearStorageSync: () => device.storage.clear(),
      getStorageInfoSync: () => describe(device),
    },
    async: {
      getStorage: (options) => {
        const key = text(options, 'key')
        if (!device.storage.has(key)) throw new WxFailure('data not found')
        return { data: read(device, key) }
      },
      setStorage: (options) => write(device, text(options, 'key'), options.data),
      removeStorage: (options) => void device.storage.delete(text(options, 'key')),
      clearStorage: () => device.storage.clear(),
      getStorageInfo: () => describe(device),
    },
  }
}
