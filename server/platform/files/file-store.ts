import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Bytes by an ASCII key such as `fengjie/0193…/full.jpg`. */
export interface FileStore {
  put(key: string, bytes: Buffer): Promise<void>
  /** Null where nothing is stored under the key. */
  get(key: string): Promise<Buffer | null>
  remove(key: string): Promise<void>
}

const safeKey = /^[a-z0-9][a-z0-9/_.-]*$/i

const pathOf = (root: string, key: string): string => {
  if (!safeKey.test(key) || key.includes('..')) throw new Error(`unsafe storage key: ${key}`)
  return join(root, key)
}

// Two writers of one key must not share the file beside it, neither in one process nor in two.
let writes = 0

/** Keeps files in a folder; written beside and renamed, so that a crash leaves no half file under a key. */
export const folderStore = (root: string): FileStore => ({
  async put(key, bytes) {
    const path = pathOf(root, key)
    await mkdir(dirname(path), { recursive: true })
    const beside = `${path}.${process.pid}-${writes++}.part`
    await writeFile(beside, bytes)
    await rename(beside, path)
  },
  async get(key) {
    return readFile(pathOf(root, key)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    })
  },
  async remove(key) {
    await rm(pathOf(root, key), { force: true })
  },
})
