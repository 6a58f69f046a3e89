import { request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { WxFailure } from './wx-call'

export interface HttpOrder {
  api: 'request' | 'uploadFile' | 'downloadFile'
  url: string
  method: string
  header: Record<string, string>
  body?: Buffer
  timeoutMs: number
}

export interface HttpReply {
  statusCode: number
  header: Record<string, string>
  cookies: string[]
  body: Buffer
}

/** One request as it left the phone, and how it ended for the app. */
export interface RequestRecord extends Pick<HttpOrder, 'api' | 'url' | 'method' | 'header'> {
  sentBytes: number
  statusCode?: number
  receivedBytes?: number
  failure?: string
}

/** Which requests a rule of bad luck meets; `path` matches the URL's path in part. */
export interface RequestRule {
  method?: string
  path?: string | RegExp
  /** How many requests it meets; 1 unless told. */
  times?: number
}

export interface NetworkSettings {
  /** Where requests really go, whatever host the app names. */
  apiBase?: string
  /** Send the host the app named as Host, for servers that tell tenants by it. */
  keepsHost: boolean
  /** WeChat's own Referer, which the app cannot set. */
  referer: string
}

const OFFLINE = 'errcode:-106 cronet_error_code:-106 error_msg:net::ERR_INTERNET_DISCONNECTED'
const RESET = 'errcode:-101 cronet_error_code:-101 error_msg:net::ERR_CONNECTION_RESET'
const NETWORK_ERRNO = { errno: 600001 }
const TIMEOUT_ERRNO = { errno: 5 }

function meets(rule: RequestRule, order: HttpOrder): boolean {
  if (rule.method && rule.method.toUpperCase() !== order.method) return false
  if (rule.path === undefined) return true
  return typeof rule.path === 'string' ? order.url.includes(rule.path) : rule.path.test(order.url)
}

function headerOf(message: IncomingMessage): Record<string, string> {
  const header: Record<string, string> = {}
  for (let at = 0; at < message.rawHeaders.length; at += 2) {
    const [name = '', value = ''] = message.rawHeaders.slice(at, at + 2)
    header[name] = name in header ? `${header[name]},${value}` : value
  }
  return header
}

/** Promise.withResolvers, which Node 20 lacks. */
function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (error: Error) => void } {
  let resolve: (value: T) => void = () => undefined
  let reject: (error: Error) => void = () => undefined
  const promise = new Promise<T>((yes, no) => { [resolve, reject] = [yes, no] })
  return { promise, resolve, reject }
}

/** The phone's network: real HTTP, with the weather a test wants. */
export class Network {
  readonly log: RequestRecord[] = []
  isOffline = false
  /** Added before every request leaves. */
  delayMs = 0
  private readonly losses: Required<RequestRule>[] = []
  private readonly drops: Required<RequestRule>[] = []
  private readonly open = new Map<RequestRecord, (failure: WxFailure) => void>()

  constructor(private readonly settings: NetworkSettings) {}

  /** Requests under way, but those made slow are not waited for. */
  get busyCount(): number {
    return this.delayMs > 0 ? 0 : this.open.size
  }

  /** The server gets the request and commits; the app never hears of it. */
  loseReply(rule: RequestRule = {}): void {
    this.losses.push({ method: '', path: '', times: 1, ...rule })
  }

  /** The request does not reach the server. */
  dropRequest(rule: RequestRule = {}): void {
    this.drops.push({ method: '', path: '', times: 1, ...rule })
  }

  goOffline(): void {
    this.isOffline = true
    this.abortAll(OFFLINE)
  }

  abortAll(reason: string): void {
    for (const fail of [...this.open.values()]) fail(new WxFailure(reason, NETWORK_ERRNO))
  }

  send(order: HttpOrder): { abort: () => void; reply: Promise<HttpReply> } {
    const record: RequestRecord = {
      api: order.api, url: order.url, method: order.method, header: order.header, sentBytes: order.body?.length ?? 0,
    }
    this.log.push(record)
    const { promise, resolve, reject } = withResolvers<HttpReply>()
    let sent: ClientRequest | undefined
    const isOver = (): boolean => !this.open.has(record)
    const end = (): void => {
      timers.forEach(clearTimeout)
      this.open.delete(record)
    }
    const fail = (failure: WxFailure): void => {
      if (isOver()) return
      end()
      record.failure = failure.reason
      sent?.destroy()
      reject(failure)
    }
    const receive = (answer: HttpReply): void => {
      if (isOver()) return
      Object.assign(record, { statusCode: answer.statusCode, receivedBytes: answer.body.length })
      if (this.isMet(this.losses, order)) return fail(new WxFailure(RESET, NETWORK_ERRNO))
      end()
      resolve(answer)
    }
    const leave = (): void => {
      const luck = this.luckOf(order)
      if (luck) return fail(luck)
      sent = this.dial(order, receive, (error) => fail(new WxFailure(`errcode:-102 ${error.message}`, NETWORK_ERRNO)))
    }
    this.open.set(record, fail)
    const timers = [
      setTimeout(leave, this.delayMs),
      setTimeout(() => fail(new WxFailure('timeout', TIMEOUT_ERRNO)), order.timeoutMs),
    ]
    return { abort: () => fail(new WxFailure('abort')), reply: promise }
  }

  /** What keeps the request from leaving the phone. */
  private luckOf(order: HttpOrder): WxFailure | undefined {
    if (!/^https?:\/\//.test(order.url)) return new WxFailure(`invalid url "${order.url}"`)
    if (this.isOffline) return new WxFailure(OFFLINE, NETWORK_ERRNO)
    return this.isMet(this.drops, order) ? new WxFailure(RESET, NETWORK_ERRNO) : undefined
  }

  private isMet(rules: Required<RequestRule>[], order: HttpOrder): boolean {
    const rule = rules.find((one) => one.times > 0 && meets(one, order))
    if (rule) rule.times -= 1
    return rule !== undefined
  }

  private dial(order: HttpOrder, done: (reply: HttpReply) => void, broken: (error: Error) => void): ClientRequest {
    const named = new URL(order.url)
    const base = new URL(this.settings.apiBase ?? order.url)
    const target = new URL(named.pathname + named.search, base)
    const header: Record<string, string> = { ...order.header, referer: this.settings.referer }
    if (this.settings.keepsHost) header.host = named.host
    if (order.body) header['content-length'] = String(order.body.length)
    const make = target.protocol === 'https:' ? httpsRequest : httpRequest
    const sent = make(target, { method: order.method, headers: header, agent: false }, (message) => {
      const parts: Buffer[] = []
      message.on('data', (part: Buffer) => parts.push(part))
      message.on('error', broken)
      message.on('end', () => done({
        statusCode: message.statusCode ?? 0, header: headerOf(message),
        cookies: message.headers['set-cookie'] ?? [], body: Buffer.concat(parts),
      }))
    })
    sent.on('error', broken)
    sent.end(order.body)
    return sent
  }
}
