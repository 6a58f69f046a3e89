import { openWorld, type World } from '../support/world'
import type { WeappSession } from './runner'
import { attrText, descendants } from './runner/view-node'
import { closeApps, openApp, press, sees } from './session/steps'

let world: World

beforeAll(async () => {
  world = await openWorld()
})

afterAll(() => world.end())

afterEach(() => expect(closeApps()).toEqual([]))

const rootOf = (app: WeappSession) => {
  const root = descendants(app.page().root).find((node) => attrText(node, 'class').split(' ').includes('mq-page'))
  if (!root) throw new Error('the page has no ground')
  return { style: attrText(root, 'style').replaceAll(' ', ''), isElder: attrText(root, 'class').split(' ').includes('elder') }
}

const openHome = async (fontSizeScaleFactor: number) => {
  const app = await openApp(world, { path: 'pages/home/index', wx: { fontSizeScaleFactor } })
  await sees(app, '我要提事')
  return app
}

it.each([[1, ''], [1.15, '--unit:1.15px'], [1.25, '--unit:1.25px']])('writes at WeChat\'s font size %s', async (factor, unit) => {
  const { style, isElder } = rootOf(await openHome(factor))
  expect(style.replace(/;$/, '')).toBe(unit)
  expect(isElder).toBe(false)
})

it('is the elder version in care mode, and one tap leads out of it and back', async () => {
  const app = await openHome(1.4)
  expect(rootOf(app)).toEqual({ style: expect.stringContaining('--unit:1.4px'), isElder: true })
  await press(app, '标准版')
  expect(rootOf(app)).toEqual({ style: expect.stringContaining('--unit:1.4px'), isElder: false })
  await press(app, '长辈版')
  expect(rootOf(app).isElder).toBe(true)
})
