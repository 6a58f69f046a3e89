import type { FileStore } from './files/file-store'
import type { SmsSender } from './channels/sms-sender'
import type { WechatLogin } from './channels/wechat-login'
import type { Vault } from './crypto/vault'
import type { Limiter } from './limits/limiter'

/** What reaches outside the database, behind interfaces; real ones are chosen in main.ts, stand-ins only at the border. */
export interface Services {
  readonly files: FileStore
  readonly sms: SmsSender
  readonly wechat: WechatLogin
  readonly vault: Vault
  readonly limiter: Limiter
  /** True: invented people, SMS code on screen, any wx.login code accepted. Never in production. */
  readonly demo: boolean
}
