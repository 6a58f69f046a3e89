const { mkdirSync, rmSync, utimesSync, writeFileSync } = require('node:fs')
const { inside } = require('../root')
const { buildIfChanged } = require('./content-stamp')

const HOME = `.cache/test-stamp-${process.pid}`
let built

beforeEach(() => {
  built = 0
  mkdirSync(inside(HOME, 'src'), { recursive: true })
  writeFileSync(inside(HOME, 'src', 'app.ts'), 'one')
})

afterEach(() => {
  rmSync(inside(HOME), { recursive: true, force: true })
  rmSync(inside('.cache', `${HOME.replace('.cache/', '')}.stamp`), { force: true })
})

const run = (setting = '') =>
  buildIfChanged({
    name: HOME.replace('.cache/', ''),
    sources: [`${HOME}/src`, `${HOME}/absent`],
    setting,
    result: `${HOME}/result`,
    build: () => {
      built += 1
      writeFileSync(inside(HOME, 'result'), String(built))
    },
  })

test('builds once, then again for new content, another setting or a lost result', () => {
  expect([run(), run()]).toEqual([true, false])
  writeFileSync(inside(HOME, 'src', 'app.ts'), 'two')
  expect([run(), run()]).toEqual([true, false])
  expect([run('other'), run('other')]).toEqual([true, false])
  rmSync(inside(HOME, 'result'))
  expect([run('other'), run('other')]).toEqual([true, false])
})

test('a touched date and a changed test build nothing', () => {
  run()
  utimesSync(inside(HOME, 'src', 'app.ts'), new Date(), new Date())
  writeFileSync(inside(HOME, 'src', 'app.test.ts'), 'a test')
  expect(run()).toBe(false)
})

test('a failed build is tried again', () => {
  run()
  writeFileSync(inside(HOME, 'src', 'app.ts'), 'broken')
  const fail = () => {
    throw new Error('no')
  }
  const broken = { name: HOME.replace('.cache/', ''), sources: [`${HOME}/src`, `${HOME}/absent`], result: `${HOME}/result`, build: fail }
  expect(() => buildIfChanged(broken)).toThrow('no')
  expect(run()).toBe(true)
})
