import { keepTempFile, type Device } from '../device'
import { encodeMultipart } from './multipart'
import type { HttpReply, Network } from './network'
import type { VirtualFiles } from './virtual-files'
import { text, WxFailure, type TaskApi, type WxOptions } from './wx-call'

const METHODS = new Set(['OPTIONS', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'TRACE', 'CONNECT'])
const DEFAULT_TIMEOUT_MS = 60_000

function headers(options: WxOptions): Record<string, string> {
  const given = Object.entries((options.header ?? {}) as Record<string, unknown>)
  const kept = given.filter(([name, value]) => value !== undefined && name.toLowerCase() !== 'referer')
  return Object.fromEntries(kept.map(([name, value]): [string, string] => [name, String(value)]))
}

function encodeQuery(data: Record<string, unknown>): string {
  const plain = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))
  return Object.entries(data)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(plain(value))}`)
    .join('&')
}

function encodeBody(data: unknown, type: string): Buffer | undefined {
  if (data === undefined || data === null) return undefined
  if (typeof data === 'string') return Buffer.from(data)
  // Not instanceof: the buffer belongs to the app's realm.
  const isBuffer = Object.prototype.toString.call(data) === '[object ArrayBuffer]'
  if (isBuffer) return Buffer.from(new Uint8Array(data as ArrayBuffer))
  const isForm = type.includes('application/x-www-form-urlencoded')
  return Buffer.from(isForm ? encodeQuery(data as Record<string, unknown>) : JSON.stringify(data))
}

function decode(reply: HttpReply, options: WxOptions): unknown {
  if (options.responseType === 'arraybuffer') return new Uint8Array(reply.body).buffer
  const words = reply.body.toString('utf8')
  if ((options.dataType ?? 'json') !== 'json') return words
  try {
    return JSON.parse(words)
  } catch {
    return words
  }
}

function timeout(options: WxOptions): number {
  return typeof options.timeout === 'number' ? options.timeout : DEFAULT_TIMEOUT_MS
}

/** Listeners the app may put on a task; only abort does anything here. */
function taskFace(abort: () => void): Record<string, unknown> {
  const names = ['HeadersReceived', 'ProgressUpdate', 'ChunkReceived']
  const silent = names.flatMap((name) => [`on${name}`, `off${name}`])
  return { ...Object.fromEntries(silent.map((name) => [name, () => undefined])), abort }
}

function failedTask(error: unknown): ReturnType<TaskApi> {
  return { task: taskFace(() => undefined), outcome: Promise.reject(error) }
}

function request(network: Network, options: WxOptions): ReturnType<TaskApi> {
  const method = String(options.method ?? 'GET').toUpperCase()
  if (!METHODS.has(method)) return failedTask(new WxFailure(`invalid method "${method}"`))
  const header = { 'content-type': 'application/json', ...headers(options) }
  const type = Object.entries(headers(options)).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? ''
  const hasQuery = (method === 'GET' || method === 'HEAD') && options.data !== null && typeof options.data === 'object'
  const url = text(options, 'url')
  const query = hasQuery ? encodeQuery(options.data as Record<string, unknown>) : ''
  const { abort, reply } = network.send({
    api: 'request', method, timeoutMs: timeout(options),
    header: type ? headers(options) : header,
    url: query ? `${url}${url.includes('?') ? '&' : '?'}${query}` : url,
    body: hasQuery || method === 'GET' ? undefined : encodeBody(options.data, type),
  })
  const outcome = reply.then((answer) => ({
    data: decode(answer, options), statusCode: answer.statusCode, header: answer.header, cookies: answer.cookies,
  }))
  return { task: taskFace(abort), outcome }
}

function upload(network: Network, files: VirtualFiles, options: WxOptions): ReturnType<TaskApi> {
  const path = text(options, 'filePath')
  if (!files.has(path)) return failedTask(new WxFailure('file not found', { errno: 1300002 }))
  const form = (options.formData ?? {}) as Record<string, unknown>
  const { type, body } = encodeMultipart({ field: text(options, 'name'), path, content: files.read(path), form })
  const { abort, reply } = network.send({
    api: 'uploadFile', method: 'POST', url: text(options, 'url'), timeoutMs: timeout(options), body,
    header: { ...headers(options), 'content-type': type },
  })
  // Unlike request, uploadFile never parses: data is always text.
  const outcome = reply.then(({ body: answer, statusCode, header }) =>
    ({ data: answer.toString('utf8'), statusCode, header }))
  return { task: taskFace(abort), outcome }
}

function download(network: Network, files: VirtualFiles, device: Device, options: WxOptions): ReturnType<TaskApi> {
  const url = text(options, 'url')
  const { abort, reply } = network.send({
    api: 'downloadFile', method: 'GET', url, timeoutMs: timeout(options), header: headers(options),
  })
  const outcome = reply.then(({ body, statusCode, header }) => {
    const place = options.filePath as string | undefined
    if (place) files.write(place, body)
    const extension = /\.(\w{2,5})(?:\?|$)/.exec(url)?.[1] ?? 'bin'
    const kept = place ? { filePath: place } : { tempFilePath: keepTempFile(device, body, extension) }
    return { ...kept, statusCode, header }
  })
  return { task: taskFace(abort), outcome }
}

/** request, uploadFile and downloadFile: success on any status, fail only when no reply came. */
export function networkApis(network: Network, files: VirtualFiles, device: Device): Record<string, TaskApi> {
  const guarded = (api: TaskApi): TaskApi => (options) => {
    try {
      return api(options)
    } catch (error) {
      return failedTask(error)
    }
  }
  return {
    request: guarded((options) => request(network, options)),
    uploadFile: guarded((options) => upload(network, files, options)),
    downloadFile: guarded((options) => download(network, files, device, options)),
  }
}
