import { networkInterfaces } from 'node:os'
import type { Kysely } from 'kysely'
import qrcode from 'qrcode'
import type { Database } from './database'
import { codesToTry } from './seeds/codes-to-try'
import type { Settings } from './platform/settings'

const lanAddress = (): string | null =>
  Object.values(networkInterfaces()).flat().find((net) => net && net.family === 'IPv4' && !net.internal)?.address ?? null

/** Prints the addresses to open, and a QR code for a phone in the same network. */
export async function greet(settings: Settings, db: Kysely<Database>): Promise<void> {
  const local = `http://localhost:${settings.PORT}`
  const lan = lanAddress()
  const outside = settings.PUBLIC_URL ?? (lan ? `http://${lan}:${settings.PORT}` : local)
  console.log(`\n民情直通 ready\n  app        ${local}/\n  API        ${local}/api/docs`)
  if (!settings.demo) return
  const [code] = await codesToTry(db)
  if (!code) return
  console.log(`  a resident who scanned   ${local}/q/${code.token}   (${code.label})`)
  console.log(`  deputy, community, office: open ${local}/#/pages/me/index and choose under 「试一试」; the SMS code shows on screen`)
  console.log(`  示例数据，人名均为虚构\n\n  scan with a phone in the same network: ${outside}/q/${code.token}`)
  console.log(await qrcode.toString(`${outside}/q/${code.token}`, { type: 'terminal', small: true }))
}
