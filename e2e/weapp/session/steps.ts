import { resolve } from 'node:path'
import { makePhoto } from '../../support/make-photo'
import type { World } from '../../support/world'
import { launchWeapp, type LaunchWeapp, type WeappSession } from '../runner'

export const built = resolve(__dirname, '../../../dist/weapp')

const opened = new Set<WeappSession>()

/** Ends every app of a test, whatever became of it, and gives what they logged as errors. */
export function closeApps(): string[] {
  const errors = [...opened].flatMap((app) => {
    app.close()
    return app.errors
  })
  opened.clear()
  return errors
}

/** A phone with WeChat; the app's own host is answered by the world's server. */
export async function openApp({ url }: World, options: Omit<LaunchWeapp, 'dir' | 'apiBase'> = {}): Promise<WeappSession> {
  const { wx, ...more } = options
  const app = await launchWeapp({ dir: built, apiBase: url, ...more, wx: { media: [{ content: await makePhoto(), extension: 'jpg' }], ...wx } })
  opened.add(app)
  return app
}

/** WeChat's link rule hands over the whole address of the printed code, encoded. */
export const scanned = (token: string): Pick<LaunchWeapp, 'path' | 'query' | 'scene'> =>
  ({ path: 'pages/landing/index', query: { q: encodeURIComponent(`https://minqing.example/q/${token}`) }, scene: 1011 })

/** A mini-program code carries the bare token. */
export const scannedAppCode = (token: string): Pick<LaunchWeapp, 'path' | 'query' | 'scene'> =>
  ({ path: 'pages/landing/index', query: { scene: encodeURIComponent(token) }, scene: 1047 })

export const sees = (app: WeappSession, words: string | RegExp): Promise<unknown> => app.waitFor(
  () => (typeof words === 'string' ? app.page().text().includes(words) : words.test(app.page().text())), String(words), { timeoutMs: 8000 },
)

export const press = (app: WeappSession, name: string | RegExp): Promise<void> => app.page().tap({ role: 'button', name })

/** From the landing of 韩敏's code to a filled form. */
export async function fillIn(app: WeappSession, text: string): Promise<void> {
  await press(app, '向韩代表提事')
  await sees(app, '发生了什么')
  await chooseGrid(app)
  await app.page().input({ label: '发生了什么' }, text)
  await sees(app, '榕树苑 5–8 栋')
}

/** 韩敏 keeps in touch with grids in two communities: the code leaves open which, and the page offers them first. */
async function chooseGrid(app: WeappSession): Promise<void> {
  if (app.page().text().includes('榕树苑 5–8 栋')) return
  await press(app, /去选小区/)
  await sees(app, '韩代表联系的')
  await press(app, /^榕树苑 5–8 栋/)
  await sees(app, '发生了什么')
}

export async function addPhoto(app: WeappSession): Promise<void> {
  await press(app, '加照片')
  await app.page().get({ label: '看大图：照片 1' })
}

export async function readNumber(app: WeappSession): Promise<string> {
  await sees(app, '查询码')
  const number = /鱼复-\d{8}-\d{4,}/.exec(app.page().text())?.[0]
  if (!number) throw new Error(`no number stands on ${app.page().route}:\n${app.page().text()}`)
  return number
}

/** The session that lies on the phone, to ask the server as this very person. */
export const tokenOf = ({ device }: WeappSession): string => String(JSON.parse(device.storage.get('session.token') ?? '""'))
