import type { VirtualFiles } from './virtual-files'
import { text, WxFailure, type ApiTable, type AsyncApi, type SyncApi, type WxOptions } from './wx-call'

type Run = (options: WxOptions) => Record<string, unknown> | undefined

/** Positional arguments of the Sync forms, by name. */
const POSITIONS: Readonly<Record<string, readonly string[]>> = {
  access: ['path'], copyFile: ['srcPath', 'destPath'], mkdir: ['dirPath', 'recursive'], readdir: ['dirPath'],
  readFile: ['filePath', 'encoding'], rename: ['oldPath', 'newPath'], rmdir: ['dirPath', 'recursive'],
  saveFile: ['tempFilePath', 'filePath'], stat: ['path'], unlink: ['filePath'],
  writeFile: ['filePath', 'data', 'encoding'], appendFile: ['filePath', 'data', 'encoding'],
}
/** What the Sync form returns out of the async result. */
const RETURNED: Readonly<Record<string, string>> = {
  readdir: 'files', readFile: 'data', saveFile: 'savedFilePath', stat: 'stats',
}

function toBytes(data: unknown, encoding: unknown): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data, (encoding ?? 'utf8') as BufferEncoding)
  return new Uint8Array(data as ArrayBuffer).slice()
}

function toText(content: Uint8Array, encoding: unknown): unknown {
  const bytes = Buffer.from(content)
  return encoding ? bytes.toString(encoding as BufferEncoding) : new Uint8Array(bytes).buffer
}

function statsOf(files: VirtualFiles, path: string): Record<string, unknown> {
  const { size, isFolder } = files.stat(path)
  const times = { lastAccessedTime: 0, lastModifiedTime: 0 }
  return { size, mode: 0o644, ...times, isDirectory: () => isFolder, isFile: () => !isFolder }
}

function rename(files: VirtualFiles, options: WxOptions): undefined {
  const from = text(options, 'oldPath')
  files.write(text(options, 'newPath'), files.read(from))
  files.remove(from)
}

function append(files: VirtualFiles, options: WxOptions): undefined {
  const path = text(options, 'filePath')
  files.write(path, Buffer.concat([files.read(path), toBytes(options.data, options.encoding)]))
}

function access(files: VirtualFiles, options: WxOptions): undefined {
  const path = text(options, 'path')
  if (!files.has(path)) throw files.missing('access', path)
}

function verbs(files: VirtualFiles) {
  return {
    access: (o) => access(files, o),
    copyFile: (o) => void files.write(text(o, 'destPath'), files.read(text(o, 'srcPath'))),
    mkdir: (o) => void files.makeFolder(text(o, 'dirPath'), o.recursive === true),
    readdir: (o) => ({ files: files.list(text(o, 'dirPath')) }),
    readFile: (o) => ({ data: toText(files.read(text(o, 'filePath')), o.encoding) }),
    rename: (o) => rename(files, o),
    rmdir: (o) => void files.removeFolder(text(o, 'dirPath'), o.recursive === true),
    saveFile: (o) => ({ savedFilePath: files.save(text(o, 'tempFilePath'), o.filePath as string | undefined) }),
    stat: (o) => ({ stats: statsOf(files, text(o, 'path')) }),
    unlink: (o) => void files.remove(text(o, 'filePath')),
    writeFile: (o) => void files.write(text(o, 'filePath'), toBytes(o.data, o.encoding)),
    appendFile: (o) => append(files, o),
    getFileInfo: (o) => ({ size: files.stat(text(o, 'filePath')).size }),
    getSavedFileList: () => ({
      fileList: files.savedPaths().map((filePath) => ({ filePath, size: files.stat(filePath).size, createTime: 0 })),
    }),
    removeSavedFile: (o) => void files.remove(text(o, 'filePath')),
  } satisfies Record<string, Run>
}

function toSync(name: string, run: Run): SyncApi {
  return (...args: unknown[]) => {
    const options = Object.fromEntries((POSITIONS[name] ?? []).map((key, at): [string, unknown] => [key, args[at]]))
    const returned = RETURNED[name]
    const result = run(options)
    return returned ? result?.[returned] : undefined
  }
}

/** The methods of wx.getFileSystemManager(), async and sync. */
export function fileManagerApis(files: VirtualFiles): ApiTable {
  const runs = verbs(files)
  const sync = Object.entries(runs).filter(([name]) => name in POSITIONS)
    .map(([name, run]): [string, SyncApi] => [`${name}Sync`, toSync(name, run)])
  return { async: runs, sync: Object.fromEntries(sync) }
}

/** The same verbs where wx itself has them. */
export function fileApis(files: VirtualFiles): Record<string, AsyncApi> {
  const { saveFile, getFileInfo, getSavedFileList, removeSavedFile } = verbs(files)
  return {
    saveFile, getFileInfo, getSavedFileList, removeSavedFile,
    openDocument: (options) => {
      if (!files.has(text(options, 'filePath'))) throw new WxFailure('file doesn\'t exist')
      return {}
    },
  }
}
