import { random } from './random'
import { isText, storage } from './storage'

const key = 'device.id'
let asked: Promise<string> | null = null

const find = async (): Promise<string> => {
  const known = storage.read(key, isText)
  if (known) return known
  const made = await random.uuid()
  storage.write(key, made)
  return made
}

/** A random name of this device, made here: it counts scans once, and says nothing about the person. */
export const deviceId = (): Promise<string> => (asked ??= find())

/** 「忘记这台设备」: the next call makes another name. */
export const forgetDeviceId = (): void => {
  storage.drop(key)
  asked = null
}
