import { resolve } from 'node:path'
import { statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Database } from '../database'
import { migrations } from '../migrations'
import { openServices } from '../open-services'
import { connectionFromUrl, openDatabase, prepareDatabase, startEmbedded, type OpenDatabase } from '../platform/postgres'
import { readSettings, type Settings } from '../platform/settings'
import { checkRoster } from './roster/check-roster'
import type { Home } from './roster/home'
import { findHomes } from './roster/queries/find-homes'
import { readFolder } from './roster/read-folder'
import { readWorkbook } from './roster/read-workbook'
import type { Roster } from './roster/roster'
import { saveRoster, type SavedRoster } from './roster/save-roster'
import { seedContext } from './seed-context'

const usage = `用法：npm run roster -- import <文件夹或 .xlsx>
  库里已有这个街道时，其余都可省略；有几个街道时用 --street 选一个。
  新街道：--tenant 县的代号（字母） --county 县名 --street 街道名 --stem 编号的字头 --code 街道编号 [--host 域名或 AppID]`

const options = { tenant: { type: 'string' }, county: { type: 'string' }, street: { type: 'string' }, stem: { type: 'string' }, code: { type: 'string' }, host: { type: 'string' } } as const
type Named = Partial<Record<keyof typeof options, string>>

const sheetsOf = async (source: string) => {
  const found = statSync(source, { throwIfNoEntry: false })
  if (!found) throw new Error(`没有找到 ${source}，请核对文件夹或文件名`)
  return found.isDirectory() ? readFolder(source) : readWorkbook(source)
}

/** The street named on the command line, or the only one there is. */
async function homeOf({ db }: OpenDatabase<Database>, { tenant, county, street, stem, code }: Named): Promise<Home> {
  if (tenant && county && street && stem && code) return { tenant, county, street, stem, code }
  const homes = (await findHomes(db)).filter((home) => !street || home.street === street)
  const [home, another] = homes
  if (home && !another) return home
  throw new Error(`${another ? `库里有几个街道：${homes.map((one) => one.street).join('、')}。请用 --street 选一个` : '库里还没有这个街道'}\n${usage}`)
}

async function openStore(settings: Settings) {
  if (settings.DATABASE_URL) return { connection: connectionFromUrl(settings.DATABASE_URL), stop: async () => undefined }
  return startEmbedded({ dataDir: resolve(settings.DATA_DIR, 'postgres') })
}

async function importInto(opened: OpenDatabase<Database>, settings: Settings, roster: Roster, named: Named): Promise<void> {
  const home = await homeOf(opened, named)
  const services = openServices(settings, opened.pool)
  const now = new Date()
  const saved = await opened.db.transaction().execute((db) =>
    saveRoster(seedContext(db, services, now, home.tenant), home, roster, { host: named.host ?? null, staffFrom: now }))
  report(home, roster, saved)
}

function report(home: Home, roster: Roster, { endedRoles, keptEnded, leftOut }: SavedRoster): void {
  console.log(`${home.street}已导入：${roster.communities.length} 个社区、${roster.grids.length} 个网格、${roster.deputies.length} 位代表、${roster.staff?.length ?? 0} 位工作人员。已贴出去的码不变。`)
  if (endedRoles > 0) console.log(`名册里没有了，已停用 ${endedRoles} 个工作人员角色。`)
  if (keptEnded > 0) console.log(`有 ${keptEnded} 个工作人员角色已在「管理」里结束，名册里还有：没有恢复。要恢复请在「管理 · 人员」里重新邀请。`)
  if (leftOut.length > 0) console.log(`名册里没有、系统里还在任期内的代表：${leftOut.join('、')}。要结束任期，请把他们写回名册并改「任期结束」。`)
}

async function importRoster(source: string, named: Named): Promise<void> {
  const roster = checkRoster(await sheetsOf(source))
  const settings = readSettings(process.env)
  const store = await openStore(settings)
  try {
    await prepareDatabase(store.connection, migrations)
    const opened = openDatabase<Database>(store.connection)
    await importInto(opened, settings, roster, named).finally(() => opened.close())
  } finally {
    await store.stop()
  }
}

async function main(): Promise<void> {
  const { values, positionals: [verb, source] } = parseArgs({ options, allowPositionals: true })
  if (verb !== 'import' || !source) throw new Error(usage)
  await importRoster(source, values)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
