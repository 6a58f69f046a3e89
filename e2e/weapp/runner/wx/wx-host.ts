import type { Answers } from '../answers'
import type { Realm } from '../app-realm'
import type { Device } from '../device'
import type { EventChannel } from '../event-channel'
import type { PageStack } from '../page-stack'
import type { Network } from './network'
import type { Prompts } from './prompts'
import type { VirtualFiles } from './virtual-files'
import type { ApiCall } from './wx-call'

export interface LaunchOptions {
  path: string
  query: Record<string, string>
  scene: number
  referrerInfo: Record<string, unknown>
}

/** Everything the wx stand-ins work with. */
export interface WxHost {
  realm: Realm
  device: Device
  answers: Answers
  calls: ApiCall[]
  network: Network
  files: VirtualFiles
  prompts: Prompts
  signals: EventChannel
  launch: LaunchOptions
  stack(): PageStack
  report(error: unknown): void
}
