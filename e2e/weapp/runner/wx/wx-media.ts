import type { PickedFile } from '../answers'
import { keepTempFile } from '../device'
import { text, WxFailure, type ApiTable, type SyncApi, type WxOptions } from './wx-call'
import type { WxHost } from './wx-host'

type Listener = (result: unknown) => unknown

function pick(host: WxHost, options: WxOptions): { file: PickedFile; path: string }[] {
  const { media } = host.answers
  if (media === 'cancel') throw new WxFailure('cancel')
  const count = typeof options.count === 'number' ? options.count : 9
  const keep = (file: PickedFile): string => keepTempFile(host.device, file.content, file.extension ?? 'jpg')
  return media.slice(0, count).map((file) => ({ file, path: keep(file) }))
}

function chooseMedia(host: WxHost, options: WxOptions): unknown {
  const tempFiles = pick(host, options).map(({ file, path }) => ({
    tempFilePath: path, size: file.content.length, fileType: file.type ?? 'image', duration: file.duration,
    width: file.width ?? 1, height: file.height ?? 1,
  }))
  return { tempFiles, type: tempFiles[0]?.fileType ?? 'image' }
}

function chooseImage(host: WxHost, options: WxOptions): unknown {
  const picked = pick(host, options)
  return {
    tempFilePaths: picked.map(({ path }) => path),
    tempFiles: picked.map(({ file, path }) => ({ path, size: file.content.length })),
  }
}

function chooseMessageFile(host: WxHost, options: WxOptions): unknown {
  const { messageFiles } = host.answers
  if (messageFiles === 'cancel') throw new WxFailure('cancel')
  const count = typeof options.count === 'number' ? options.count : 1
  return {
    tempFiles: messageFiles.slice(0, count).map(({ content, extension = 'pdf', name = 'file' }) => ({
      path: keepTempFile(host.device, content, extension), name, size: content.length, type: 'file', time: 0,
    })),
  }
}

function compressImage({ files, device }: WxHost, options: WxOptions): unknown {
  return { tempFilePath: keepTempFile(device, files.read(text(options, 'src')), 'jpg') }
}

/** Records nothing for real: stop() hands out the scripted recording. */
function recorder(host: WxHost): Record<string, unknown> {
  const listeners: Record<string, Listener | undefined> = {}
  const tell = (name: string, result: unknown = {}): void =>
    host.realm.later(() => listeners[name]?.(host.realm.adopt(result)))
  const names = ['Start', 'Stop', 'Error', 'Pause', 'Resume', 'FrameRecorded', 'InterruptionBegin', 'InterruptionEnd']
  const hooks = names.map((name): [string, unknown] =>
    [`on${name}`, (listener: Listener) => { listeners[name] = listener }])
  const stop = (): void => {
    const { content, durationMs } = host.answers.recording
    const tempFilePath = keepTempFile(host.device, content, 'mp3')
    tell('Stop', { tempFilePath, duration: durationMs, fileSize: content.length })
  }
  const verbs = { start: () => tell('Start'), stop, pause: () => tell('Pause'), resume: () => tell('Resume') }
  return { ...Object.fromEntries(hooks), ...verbs }
}

function audioPlayer(host: WxHost): Record<string, unknown> {
  const listeners: Record<string, Listener | undefined> = {}
  const tell = (name: string): void => host.realm.later(() => listeners[name]?.(host.realm.adopt({})))
  const names = ['Play', 'Pause', 'Stop', 'Ended', 'Error', 'Canplay', 'TimeUpdate', 'Waiting', 'Seeking', 'Seeked']
  const hooks = names.flatMap((name): [string, unknown][] => [
    [`on${name}`, (listener: Listener) => { listeners[name] = listener }],
    [`off${name}`, () => { listeners[name] = undefined }],
  ])
  const silent = { seek: () => undefined, destroy: () => undefined }
  const verbs = { play: () => tell('Play'), pause: () => tell('Pause'), stop: () => tell('Stop'), ...silent }
  return { src: '', duration: 2, currentTime: 0, paused: true, ...Object.fromEntries(hooks), ...verbs }
}

/** Camera, album, scanner, recorder: everything answers what the test put in `answers`. */
export function mediaApis(host: WxHost): ApiTable {
  const scan = (): unknown => {
    if (host.answers.scanCode === 'cancel') throw new WxFailure('cancel')
    if (host.answers.scanCode === 'refused') throw new WxFailure('auth deny')
    return { result: host.answers.scanCode, scanType: 'QR_CODE', charSet: 'utf-8', path: '' }
  }
  const sync: Record<string, SyncApi> = {
    getRecorderManager: () => recorder(host),
    createInnerAudioContext: () => audioPlayer(host),
  }
  return {
    sync,
    async: {
      chooseMedia: (options) => chooseMedia(host, options),
      chooseImage: (options) => chooseImage(host, options),
      chooseMessageFile: (options) => chooseMessageFile(host, options),
      compressImage: (options) => compressImage(host, options),
      getImageInfo: (options) => ({ width: 1, height: 1, path: text(options, 'src'), type: 'jpeg', orientation: 'up' }),
      previewImage: () => undefined,
      previewMedia: () => undefined,
      scanCode: scan,
      saveImageToPhotosAlbum: (options) => void host.files.read(text(options, 'filePath')),
    },
  }
}
