import { networkInterfaces } from 'node:os'
import type { Kysely } from 'kysely'
import qrcode from 'qrcode'
import { findDemoPeople } from './areas/system'
import type { Database } from './database'
import type { Services } from './platform/services'
import type { Settings } from './platform/settings'
import { codesToTry } from './seeds/codes-to-try'
import { referenceStreet } from './seeds/load-reference-street'
import { seedContext } from './seeds/seed-context'

const lanAddress = (): string | null =>
  Object.values(networkInterfaces()).flat().find((net) => net && net.family === 'IPv4' && !net.internal)?.address ?? null

const deputyDesk = '/#/packages/deputy-desk/issues/index'
const officeDesk = '/#/packages/office-desk/issues/index'

/** Whose desk to look at, where it stands, and by which role its person is found among those of the demo. */
const desks = [['a deputy', deputyDesk, 'deputy'], ['a community', officeDesk, 'community'], ['an office', officeDesk, 'street_office']] as const

type DemoPerson = Awaited<ReturnType<typeof findDemoPeople>>[number]

/** Each desk with its address and the person to choose there. */
export const deskLines = (local: string, people: readonly Pick<DemoPerson, 'role' | 'label'>[]): string[] =>
  desks.flatMap(([who, address, role]) => {
    const person = people.find((one) => one.role === role)
    return person ? [`  ${who.padEnd(25)}${local}${address}   choose 「${person.label}」`] : []
  })

/** Prints the addresses to open, and a QR code for a phone in the same network. */
export async function greet(settings: Settings, db: Kysely<Database>, services: Services): Promise<void> {
  const local = `http://localhost:${settings.PORT}`
  const lan = lanAddress()
  const outside = settings.PUBLIC_URL ?? (lan ? `http://${lan}:${settings.PORT}` : local)
  console.log(`\n民情直通 ready\n  app        ${local}/\n  API        ${local}/api/docs`)
  if (!settings.demo) return
  const [code] = await codesToTry(db)
  if (!code) return
  const people = await findDemoPeople(seedContext(db, services, new Date(), referenceStreet.tenant))
  console.log(`  ${'a resident who scanned'.padEnd(25)}${local}/q/${code.token}   (${code.label})`)
  for (const line of deskLines(local, people)) console.log(line)
  console.log('  At a desk press 「登录」 and choose under 「演示：选一个人登录」; the SMS code fills itself in.')
  console.log(`  示例数据，人名均为虚构\n\n  scan with a phone in the same network: ${outside}/q/${code.token}`)
  console.log(await qrcode.toString(`${outside}/q/${code.token}`, { type: 'terminal', small: true }))
}
