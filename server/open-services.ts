import { resolve } from 'node:path'
import type { Pool } from 'pg'
import { noSms } from './platform/channels/sms-sender'
import { demoWechat, noWechat } from './platform/channels/wechat-login'
import { demoVault } from './platform/crypto/demo-secrets'
import { makeVault, type Vault } from './platform/crypto/vault'
import { folderStore } from './platform/files/file-store'
import { postgresLimiter } from './platform/limits/limiter'
import type { Services } from './platform/services'
import type { Settings } from './platform/settings'

function openVault(settings: Settings): Vault {
  if (settings.demo) return demoVault(settings.DATA_DIR)
  const [first, ...older] = settings.MINQING_KEYS ?? []
  if (!first || !settings.MINQING_HASH_SECRET) throw new Error('MINQING_KEYS and MINQING_HASH_SECRET are required outside demo mode')
  return makeVault([first, ...older], Buffer.from(settings.MINQING_HASH_SECRET))
}

/** Chooses what stands behind each interface; the limiter counts through a pool of its own, whose commits wait for no disk. The real WeChat and SMS clients come with their own issue. */
export function openServices(settings: Settings, lazyPool: Pool): Services {
  const vault = openVault(settings)
  return {
    vault,
    files: folderStore(resolve(settings.DATA_DIR, 'files')),
    sms: noSms,
    wechat: settings.demo ? demoWechat((kind, value) => vault.keyedHash(kind, value)) : noWechat,
    limiter: postgresLimiter(lazyPool),
    demo: settings.demo,
  }
}
