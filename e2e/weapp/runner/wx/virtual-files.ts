import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { STORE_PREFIX, USER_DATA_PATH, type Device } from '../device'
import { WxFailure } from './wx-call'

const USER_LIMIT = 200 * 1024 * 1024

export interface FileStats {
  size: number
  isFolder: boolean
}

/** The mini-program's file system in memory; files of the package itself can be read. */
export class VirtualFiles {
  private saved = 0

  constructor(private readonly device: Device, private readonly packageDir: string) {}

  read(path: string): Uint8Array {
    const content = this.find(path)
    if (!content) throw this.missing('open', path)
    return content
  }

  has(path: string): boolean {
    return this.find(path) !== undefined || this.device.folders.has(path.replace(/\/$/, ''))
  }

  write(path: string, content: Uint8Array): void {
    if (!path.startsWith(`${USER_DATA_PATH}/`)) throw new WxFailure(`permission denied, open "${path}"`)
    if (!this.device.folders.has(posixDir(path))) throw this.missing('open', path)
    if (this.userSize() + content.length > USER_LIMIT) {
      throw new WxFailure('the maximum size of the file storage limit is exceeded')
    }
    this.device.files.set(path, content)
  }

  remove(path: string): void {
    if (this.device.folders.has(path)) throw new WxFailure(`operation not permitted, unlink "${path}"`)
    if (!this.device.files.delete(path)) throw this.missing('unlink', path)
  }

  /** Moves a temporary file to where it stays. */
  save(from: string, to?: string): string {
    const content = this.device.files.get(from)
    if (!content) throw new WxFailure('tempFilePath file not exist')
    this.saved += 1
    const path = to ?? `${STORE_PREFIX}${Date.now().toString(36)}${this.saved}.${from.split('.').pop() ?? 'bin'}`
    if (to) this.write(to, content)
    else this.device.files.set(path, content)
    this.device.files.delete(from)
    return path
  }

  stat(path: string): FileStats {
    if (!this.has(path)) throw this.missing('stat', path)
    const content = this.find(path)
    return { size: content?.length ?? 0, isFolder: content === undefined }
  }

  list(path: string): string[] {
    const base = `${path.replace(/\/$/, '')}/`
    if (!this.device.folders.has(base.slice(0, -1))) throw this.missing('scandir', path)
    const below = [...this.device.files.keys(), ...this.device.folders].filter((one) => one.startsWith(base))
    return [...new Set(below.map((one) => one.slice(base.length).replace(/\/.*$/s, '')))]
  }

  makeFolder(path: string, isRecursive: boolean): void {
    const folder = path.replace(/\/$/, '')
    if (this.device.folders.has(folder)) {
      if (isRecursive) return
      throw new WxFailure(`file already exists ${path}`)
    }
    if (!folder.startsWith(`${USER_DATA_PATH}/`)) throw new WxFailure(`permission denied, open "${path}"`)
    if (!this.device.folders.has(posixDir(folder))) {
      if (!isRecursive) throw this.missing('mkdir', path)
      this.makeFolder(posixDir(folder), true)
    }
    this.device.folders.add(folder)
  }

  removeFolder(path: string, isRecursive: boolean): void {
    const folder = path.replace(/\/$/, '')
    if (this.list(folder).length > 0 && !isRecursive) throw new WxFailure('directory not empty')
    for (const file of this.device.files.keys()) if (file.startsWith(`${folder}/`)) this.device.files.delete(file)
    for (const one of this.device.folders) if (`${one}/`.startsWith(`${folder}/`)) this.device.folders.delete(one)
  }

  savedPaths(): string[] {
    return [...this.device.files.keys()].filter((path) => path.startsWith(STORE_PREFIX))
  }

  missing(verb: string, path: string): WxFailure {
    return new WxFailure(`no such file or directory, ${verb} "${path}"`)
  }

  private find(path: string): Uint8Array | undefined {
    if (path.includes('://')) return this.device.files.get(path)
    const file = join(this.packageDir, posix.normalize(`/${path}`))
    return existsSync(file) ? readFileSync(file) : undefined
  }

  private userSize(): number {
    return [...this.device.files].filter(([path]) => path.startsWith(USER_DATA_PATH))
      .reduce((sum, [, content]) => sum + content.length, 0)
  }
}

function posixDir(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}
