import Taro from '@tarojs/taro'
import { scan } from './scan.weapp'

const answer = (run: () => unknown) => Object.assign(Taro, { scanCode: async () => run() })
const failing = (errMsg: string) => answer(() => { throw Object.assign(new Error(errMsg), { errMsg }) })

describe("WeChat's scanner", () => {
  it('gives the address of a printed code, the path of a mini-program code', async () => {
    answer(() => ({ result: 'https://minqing.example/q/Kd7x9Q', path: '' }))
    expect(await scan()).toEqual({ kind: 'text', text: 'https://minqing.example/q/Kd7x9Q' })
    answer(() => ({ result: '', path: 'pages/landing/index?scene=Kd7x9Q' }))
    expect(await scan()).toEqual({ kind: 'text', text: 'pages/landing/index?scene=Kd7x9Q' })
  })

  it.each([
    ['scanCode:fail cancel', 'cancelled'], ['scanCode:fail auth deny', 'refused'], ['scanCode:fail:system permission denied', 'refused'],
    ['scanCode:fail privacy permission is not authorized', 'refused'], ['scanCode:fail', 'nothing'],
  ])('%s is %s', async (errMsg, kind) => {
    failing(errMsg)
    expect(await scan()).toEqual({ kind })
  })
})
