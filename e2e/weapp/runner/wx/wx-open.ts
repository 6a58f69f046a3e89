import { WxFailure, type ApiTable, type WxOptions } from './wx-call'
import type { WxHost } from './wx-host'

function login({ answers }: WxHost): unknown {
  const code = typeof answers.login === 'function' ? answers.login() : answers.login
  if (code === 'fail') throw new WxFailure('network error')
  return { code }
}

function subscribe({ answers }: WxHost, options: WxOptions): unknown {
  const ids = (options.tmplIds ?? []) as string[]
  if (ids.length === 0 || ids.length > 3) throw new WxFailure('TmplIds over limit', { errCode: 20003 })
  return Object.fromEntries(ids.map((id) => [id, answers.subscriptions[id] ?? 'accept']))
}

function location({ answers }: WxHost): unknown {
  if (answers.location === 'refuse') throw new WxFailure('auth deny')
  return { ...answers.location, accuracy: 30, speed: -1, altitude: 0 }
}

function privacy({ answers }: WxHost): unknown {
  return { needAuthorization: answers.needsPrivacyAgreement, privacyContractName: '《隐私保护指引》' }
}

function requirePrivacy({ answers }: WxHost): void {
  if (answers.needsPrivacyAgreement) throw new WxFailure('privacy permission is not authorized', { errno: 104 })
}

/** Login, subscription messages, privacy: WeChat's open abilities. */
export function openApis(host: WxHost): ApiTable {
  return {
    async: {
      login: () => login(host),
      checkSession: () => undefined,
      requestSubscribeMessage: (options) => subscribe(host, options),
      getLocation: () => location(host),
      getFuzzyLocation: () => location(host),
      getPrivacySetting: () => privacy(host),
      requirePrivacyAuthorize: () => requirePrivacy(host),
    },
    sync: {
      getUpdateManager: () => ({
        onCheckForUpdate: (listener: (result: unknown) => unknown) =>
          host.realm.later(() => listener(host.realm.adopt({ hasUpdate: false }))),
        onUpdateReady: () => undefined, onUpdateFailed: () => undefined, applyUpdate: () => undefined,
      }),
    },
  }
}
