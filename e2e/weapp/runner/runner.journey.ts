import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { launchWeapp, nameOf, type WeappSession } from '.'

// A mini-program by hand, small enough to see what the runner itself does; Taro's output is tested by the journeys.
const FILES: Record<string, string> = {
  'app.json': JSON.stringify({
    pages: ['pages/home/index', 'pages/mine/index'],
    subPackages: [{ root: 'more', pages: ['far/index'] }],
    tabBar: { list: [{ pagePath: 'pages/home/index', text: '首页' }, { pagePath: 'pages/mine/index', text: '我的' }] },
    usingComponents: { counter: '/counter' },
  }),
  'app.js': 'App({ onLaunch(o) { this.scene = o.scene; this.log = [] }, onShow() { this.log.push("app show") } })',
  'counter.json': '{"component":true}',
  'counter.wxml': '<view class="count" bindtap="more">数 {{n}}</view>',
  'counter.js': 'Component({ properties: { n: { type: Number, value: 0 } }, methods: { more() { this.setData({ n: this.data.n + 1 }) } } })',
  'pages/home/index.json': '{"navigationBarTitleText":"家"}',
  'pages/home/index.wxml': `
    <view class="outer" bindtap="outer"><view class="through">穿过</view><view class="stop" catchtap="inner">停住</view></view>
    <counter n="{{n}}" /><text class="log">{{log}}</text>
    <view wx:if="{{isHidden}}" style="display:none">看不见</view>
    <view aria-role="button" aria-label="加" bindtap="add">+</view>
    <input placeholder="名字" maxlength="3" value="{{name}}" bindinput="typed" />
    <form bindsubmit="submit"><input name="a" /><checkbox-group name="b"><label><checkbox value="x" />甲</label></checkbox-group>
      <button form-type="submit">交</button></form>
    <button disabled="{{true}}" bindtap="add">不能</button>`,
  'pages/home/index.js': `Page({
    data: { n: 1, log: '', name: '', isHidden: true },
    onLoad(q) { getApp().log.push('load ' + JSON.stringify(q)) }, onShow() { getApp().log.push('show') },
    onReady() { getApp().log.push('ready') }, onHide() { getApp().log.push('hide') }, onUnload() { getApp().log.push('unload') },
    say(log) { this.setData({ log: String(log) }) },
    outer() { this.say(this.data.log + 'o') }, inner() { this.say(this.data.log + 'i') },
    add() { this.setData({ n: this.data.n + 1 }) },
    typed(e) { this.setData({ name: e.detail.value }) }, submit(e) { this.say(JSON.stringify(e.detail.value)) },
    probe(name) { this.say(this[name + 'Probe']()) },
    globalsProbe() { return [typeof window, typeof document, typeof fetch, typeof process, typeof URL, typeof Intl, typeof structuredClone, [] instanceof Array] },
    evalProbe() { try { return Function('return 1')() } catch (e) { return e.name } },
    requireProbe() { try { return require('../../more/far/index') } catch (e) { return e.message } },
    unknownProbe() { wx.startBluetooth() },
    storageProbe() { wx.setStorageSync('k', { a: 1 }); return JSON.stringify(wx.getStorageSync('k')) + wx.getStorageSync('none') },
    filesProbe() {
      const fs = wx.getFileSystemManager(); const path = wx.env.USER_DATA_PATH + '/a/b.txt'
      fs.mkdirSync(wx.env.USER_DATA_PATH + '/a', true); fs.writeFileSync(path, '字')
      let missing = ''; try { fs.accessSync(wx.env.USER_DATA_PATH + '/none') } catch (e) { missing = e.message }
      return [fs.readFileSync(path, 'utf8'), fs.statSync(path).size, fs.readdirSync(wx.env.USER_DATA_PATH), missing]
    },
    ask(api, options) { const say = (r) => this.say(JSON.stringify(r)); wx[api](Object.assign({ success: say, fail: say }, options)) },
    promise() { wx.showModal({ title: '真的?' }).then((r) => this.say(r.confirm)) },
    rects() { wx.createSelectorQuery().in(this).select('.outer .stop').boundingClientRect().select('.none').boundingClientRect().exec((r) => this.say(JSON.stringify([r[0].width, r[1]]))) },
  })`,
  'pages/mine/index.json': '{}', 'pages/mine/index.wxml': '<view>我的</view>', 'pages/mine/index.js': 'Page({})',
  'more/far/index.json': '{}', 'more/far/index.wxml': '<view>远 {{id}}</view><template is="none" />',
  'more/far/index.js': 'Page({ onLoad(q) { this.setData({ id: q.id }); this.getOpenerEventChannel().emit("hello", 5) } })',
}

let dir: string
let server: Server
let apiBase: string
let committed = 0
let app: WeappSession

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'weapp-'))
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true })
    writeFileSync(join(dir, name), content)
  }
  server = createServer((request, response) => {
    committed += 1
    response.statusCode = request.url?.startsWith('/teapot') ? 418 : 200
    response.setHeader('X-Kind', 'test')
    response.end(JSON.stringify({ url: request.url }))
  }).listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  apiBase = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.close()
  rmSync(dir, { recursive: true })
})

beforeEach(async () => {
  app = await launchWeapp({ dir, apiBase, query: { a: '1' }, scene: 1047 })
})

afterEach(() => { app.close() })

const ask = async (method: string, ...args: unknown[]): Promise<string> => {
  app.page().instance.call(method, ...args)
  await app.settle()
  return app.page().findAll({ className: 'log' }).map(nameOf).join()
}

it('draws the page and runs the lifecycle in order', async () => {
  expect(app.page().title).toBe('家')
  expect(app.page().text()).not.toContain('看不见')
  await app.tapTab('pages/mine/index')
  await app.tapTab('pages/home/index')
  expect(app.errors).toEqual([])
  const log = (app.app as { log: string[] }).log
  expect([...log]).toEqual(['app show', 'load {"a":"1"}', 'show', 'ready', 'hide', 'show'])
})

it('bubbles taps, stops them at catch, and redraws components with their own data', async () => {
  await app.page().tap({ text: '穿过' })
  await app.page().tap({ text: '停住' })
  expect(app.page().find({ text: 'oi' })).toBeDefined()
  await app.page().tap({ text: '数 1' })
  expect(app.page().find({ text: '数 2' })).toBeDefined()
  await app.page().tap({ role: 'button', name: '加' })
  await app.page().tap({ role: 'button', name: '加' })
  expect(app.page().find({ text: '数 3' })).toBeDefined()
  expect(app.setDataBytes.map(({ bytes }) => bytes)).toEqual([11, 12, 7, 7, 7])
})

it('types, ticks and submits as native controls do', async () => {
  await app.page().input({ placeholder: '名字' }, '欧阳修之')
  expect(await app.page().valueOf({ placeholder: '名字' })).toBe('欧阳修')
  await app.page().input({ tag: 'input', nth: 1 }, '字')
  await app.page().tap({ text: '甲' })
  await app.page().tap({ text: '交' })
  expect(app.page().find({ text: '{"a":"字","b":["x"]}' })).toBeDefined()
  await expect(app.page().tap({ text: '不能' })).rejects.toThrow('disabled')
})

it('gives the app the bare world of WeChat', async () => {
  expect(await ask('probe', 'globals')).toBe('undefined,undefined,undefined,undefined,undefined,undefined,undefined,true')
  expect(await ask('probe', 'eval')).toBe('EvalError')
  expect(await ask('probe', 'require')).toContain('sub-package more')
  expect(await ask('probe', 'storage')).toBe('{"a":1}')
  expect(await ask('probe', 'files')).toContain('字,3,a,accessSync:fail no such file or directory')
  expect(await ask('rects')).toBe('[375,null]')
  expect(app.errors).toEqual([])
  await ask('probe', 'unknown')
  expect(app.errors.join()).toContain('wx.startBluetooth has no stand-in')
})

it('collects templates that are missing', async () => {
  app.page().instance.call('ask', 'navigateTo', { url: '/more/far/index?id=7' })
  await app.settle()
  expect(app.routes()).toEqual(['pages/home/index', 'more/far/index'])
  expect(app.page().text()).toBe('远 7')
  expect(app.errors.join()).toContain('Template `none` not found')
})

it('refuses what WeChat refuses', async () => {
  expect(await ask('ask', 'navigateTo', { url: '/pages/mine/index' })).toContain('can not navigateTo a tabbar page')
  expect(await ask('ask', 'navigateTo', { url: '/pages/none/index' })).toContain('is not found')
  expect(await ask('ask', 'navigateBack', {})).toContain('cannot navigate back at first page')
  expect(await ask('ask', 'request', { url: 'https://a.cn/x', method: 'PATCH' })).toContain('invalid method')
})

it('sends real requests, through good and bad weather', async () => {
  expect(await ask('ask', 'request', { url: 'https://a.cn/teapot', data: { q: '中' } }))
    .toMatch(/"url":"\/teapot\?q=%E4%B8%AD".*"statusCode":418.*"X-Kind":"test".*request:ok/)
  const before = committed
  app.loseReply({ path: '/x' })
  expect(await ask('ask', 'request', { url: 'https://a.cn/x', method: 'POST', data: {} })).toContain('request:fail')
  expect(committed).toBe(before + 1)
  await app.offline(true)
  expect(await ask('ask', 'request', { url: 'https://a.cn/x' })).toContain('INTERNET_DISCONNECTED')
  await app.offline(false)
  app.slow(500)
  expect(await ask('ask', 'request', { url: 'https://a.cn/x', timeout: 20 })).not.toContain('timeout')
  await app.waitFor(() => app.page().find({ text: /timeout/ }))
})

it('waits for the person where WeChat waits', async () => {
  await ask('promise')
  expect(app.modal?.title).toBe('真的?')
  await app.answerModal(true)
  expect(app.page().find({ text: 'true' })).toBeDefined()
  app.answers.scanCode = 'code-9'
  expect(await ask('ask', 'scanCode', {})).toContain('code-9')
  app.answers.apis.getLocation = () => ({ latitude: 1 })
  expect(await ask('ask', 'getLocation', {})).toContain('{"latitude":1,"errMsg":"getLocation:ok"}')
})

it('keeps storage and saved files when the app is killed, not temporary files', async () => {
  await ask('probe', 'storage')
  await ask('probe', 'files')
  expect(await ask('ask', 'chooseImage', { count: 1 })).toContain('wxfile://tmp_')
  const phone = app.close()
  app = await launchWeapp({ dir, apiBase, device: phone })
  expect([...app.device.files.keys()]).toEqual(['wxfile://usr/a/b.txt'])
  expect(app.device.storage.get('k')).toBe('{"a":1}')
})
