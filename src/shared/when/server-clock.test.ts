import Taro from '@tarojs/taro'
import { act, renderHook } from '@testing-library/react'
import { transport } from '../api-client/transport'
import { sayDue, sayLeft, sayWhen } from './say-when'
import { asServerTime, learnServerTime, serverAhead, serverNow } from './server-clock'
import { useNow } from './use-now'

const dayMs = 24 * 3600_000
const truth = Date.parse('2026-11-23T19:42:00+08:00')
const answered = (header: Record<string, string>) => Object.assign(Taro, { request: async () => ({ statusCode: 200, data: {}, header }) })
const ask = () => transport({ url: '/api/v1/app', method: 'GET', headers: {}, timeoutMs: 1000 })

describe.each([['ahead', dayMs], ['behind', -dayMs], ['right', 0]])('with a phone whose clock is a day %s', (_, offMs) => {
  beforeEach(() => {
    serverAhead.set(0)
    jest.useFakeTimers({ now: truth + offMs })
  })
  afterEach(() => jest.useRealTimers())

  it.each(['date', 'Date', 'DATE'])('takes the time from the reply\'s %s header', async (name) => {
    answered({ 'content-type': 'application/json', [name]: new Date(truth).toUTCString() })
    await ask()
    expect(Math.abs(serverNow() - truth)).toBeLessThan(1000)
    expect(sayWhen('2026-11-23T19:30:00+08:00', serverNow())).toBe('12 分钟前')
    expect(sayDue('2026-11-24T18:00:00+08:00', serverNow())).toBe('明天 18:00 前')
    expect(sayLeft('2026-11-24T18:00:00+08:00', serverNow())).toBe('还有 22 小时')
  })

  it('corrects the words that stand on the page already', async () => {
    const { result } = renderHook(useNow)
    expect(result.current).toBe(truth + offMs)
    answered({ date: new Date(truth).toUTCString() })
    await act(ask)
    expect(Math.abs(result.current - truth)).toBeLessThan(1000)
  })

  it('says of what this phone dated when that was, also after its clock was set right', async () => {
    const writtenAt = Date.now()
    answered({ date: new Date(truth).toUTCString() })
    await ask()
    expect(sayWhen(asServerTime(writtenAt, serverNow()), serverNow())).toBe('刚刚')
    jest.setSystemTime(truth + 5 * 60_000)
    answered({ date: new Date(truth + 5 * 60_000).toUTCString() })
    await ask()
    expect(Date.parse(asServerTime(writtenAt, serverNow()))).toBeLessThanOrEqual(serverNow())
  })
})

describe('learnServerTime', () => {
  beforeEach(() => serverAhead.set(0))
  const date = (at: number) => ({ date: new Date(at).toUTCString() })

  it('leaves a clock alone that is a few seconds off', () => {
    learnServerTime(date(truth + 9_000), truth, truth + 200)
    expect(serverAhead.get()).toBe(0)
  })

  it('learns nothing from no date, a broken one, or a reply that the phone slept through', () => {
    learnServerTime(undefined, truth, truth)
    learnServerTime({ date: 'yesterday' }, truth, truth)
    learnServerTime(date(truth + dayMs), truth, truth + 60_000)
    expect(serverAhead.get()).toBe(0)
  })

  it('does not tremble with the network, and lets go when the clock was set right', () => {
    learnServerTime(date(truth + dayMs), truth, truth + 100)
    const known = serverAhead.get()
    learnServerTime(date(truth + dayMs + 4_000), truth, truth + 8_000)
    expect(serverAhead.get()).toBe(known)
    learnServerTime(date(truth), truth, truth + 100)
    expect(serverAhead.get()).toBe(0)
  })
})
