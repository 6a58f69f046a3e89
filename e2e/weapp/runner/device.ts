/** What stays on a phone when the app is killed: hand the same one to the next launch. */
export interface Device {
  /** wx storage: key to JSON. */
  storage: Map<string, string>
  /** Virtual files by full path. */
  files: Map<string, Uint8Array>
  folders: Set<string>
}

export const USER_DATA_PATH = 'wxfile://usr'
export const TEMP_PREFIX = 'wxfile://tmp_'
export const STORE_PREFIX = 'wxfile://store_'

/** A phone on which the app has never run; `storage` presets are stored as the app itself would. */
export function createDevice(storage: Record<string, unknown> = {}): Device {
  const entries = Object.entries(storage).map(([key, value]): [string, string] => [key, JSON.stringify(value)])
  return { storage: new Map(entries), files: new Map(), folders: new Set([USER_DATA_PATH]) }
}

/** Temporary paths do not outlive the app. */
export function dropTempFiles(device: Device): void {
  for (const path of device.files.keys()) if (path.startsWith(TEMP_PREFIX)) device.files.delete(path)
}

let serial = 0

/** Puts bytes where the camera or a download would. */
export function keepTempFile(device: Device, content: Uint8Array, extension: string): string {
  serial += 1
  const path = `${TEMP_PREFIX}${serial.toString(16).padStart(8, '0')}.${extension}`
  device.files.set(path, content)
  return path
}
